"""Where things are kept: what ships with the program, and what belongs to the person using it."""

from pathlib import Path

import platformdirs

_APP = "curator"


def resources() -> Path:
    """The shipped resources: inside the package in a wheel, beside it in a checkout."""
    return _shipped("resources")


def guide() -> Path:
    """The pages of the guide, with their pictures, likewise."""
    return _shipped("docs")


def _shipped(folder: str) -> Path:
    package = Path(__file__).parent
    inside = package / folder
    return inside if inside.is_dir() else package.parent / folder


def user_data() -> Path:
    """For projects that cannot stand beside their archive; created when first asked for."""
    return platformdirs.user_data_path(_APP, appauthor=False, ensure_exists=True)


def user_cache() -> Path:
    """For what can be rebuilt; created when first asked for."""
    return platformdirs.user_cache_path(_APP, appauthor=False, ensure_exists=True)


def user_log() -> Path:
    """For the log and the journals of crashes; created when first asked for."""
    return platformdirs.user_log_path(_APP, appauthor=False, ensure_exists=True)


def user_config() -> Path:
    """For the window's settings; created when first asked for."""
    return platformdirs.user_config_path(_APP, appauthor=False, ensure_exists=True)
