"""What Windows and macOS are told of the program: its version, and the kind of file it opens."""

from typing import Any

IDENTIFIER = "org.example.curator"  # as in the AppStream metainfo

_COPYRIGHT = "Copyright 2026 The Curator developers"
_KIND = f"{IDENTIFIER}.project"

# Source: https://learn.microsoft.com/en-us/windows/win32/menurc/versioninfo-resource
_VERSION = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Curator developers"),
      StringStruct("FileDescription", "Curator"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "curator"),
      StringStruct("LegalCopyright", "{copyright}"),
      StringStruct("OriginalFilename", "curator.exe"),
      StringStruct("ProductName", "Curator"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 0x04B0])]),
  ],
)
"""


def windows_version(version: str) -> str:
    """The version resource of the .exe, as PyInstaller reads it."""
    numbers = (*map(int, version.split(".")), 0)
    return _VERSION.format(numbers=numbers, version=version, copyright=_COPYRIGHT)


def mac_plist() -> dict[str, Any]:
    """What the bundle's Info.plist says beyond its name and version: that projects are Curator's.

    Source: https://developer.apple.com/documentation/uniformtypeidentifiers/defining-file-and-data-types-for-your-app
    """
    return {
        "CFBundleDisplayName": "Curator",
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": _COPYRIGHT,
        "NSPrincipalClass": "NSApplication",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Curator project",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "curation.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_KIND],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _KIND,
                "UTTypeDescription": "Curator project",
                "UTTypeConformsTo": ["public.data", "public.database"],
                "UTTypeIconFile": "curation.icns",
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["curation"],
                    "public.mime-type": ["application/x-curation"],
                },
            }
        ],
    }
