"""What the source shows: no SQL of outside text, nothing that runs data, no dependency without its bounds."""

import ast
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.conftest import ROOT

_DEEPEST = 12

CURATOR = ROOT / "curator"
FILES = sorted(CURATOR.rglob("*.py"))

# What takes SQL, and which of its arguments are SQL: SQLite's own, and what of ours only hands it on, or keeps it.
SINKS: Mapping[str, tuple[int, ...]] = {"execute": (0,), "executemany": (0,), "executescript": (0,)}
OUR_SINKS: Mapping[str, tuple[int, ...]] = {
    "rows": (0,), "_fetched": (0,), "_count": (0,), "_one": (0,), "_all": (0,), "_step": (1,), "_stepped": (1,),
    "_places": (0,),
    "_times_of": (0,), "_pks": (0,), "_find": (1, 2), "Condition": (0,), "Choice": (1,),
    "Column": (1, 2), "_column": (1,), "within": (0,),
}  # fmt: skip
KEEPING = frozenset({"sql", "cell"})  # attributes of what keeps SQL
MARKS = frozenset({"MARKS", "SETTLING"})  # what has marks, whose tables are named in SQL
# What makes a name or a value from outside into SQL of one name or one value, or is a number.
QUOTING = frozenset({"identifier", "literal", "_listed", "len", "int"})
# Functions that give SQL, which this test looks into by the same rules.
MAKING = frozenset({"_matches", "_sql", "_joined", "_cast", "_as_text"})
WITH_SQL = (CURATOR / "project", CURATOR / "sources")

# What cannot be told from the expression alone, each with the reason why it holds nothing from outside. An entry
# is one expression in one function: another one, or the same in another function, is one to think about.
KNOWN: Mapping[tuple[str, str], str] = {
    ("project/reading/reader.py::Reader._around", "half"): "one of the two constants above it",
    (
        "project/reading/reader.py::Reader._pks",
        "select",
    ): "conditions of search.py, whose values are parameters; each is checked where it is made",
    (
        "project/reading/totals.py::Totals._places",
        "_PLACES.format(ids)",
    ): "one of two constants around what is checked where it is handed in",
    ("project/reading/totals.py::Totals.counts", "_DECIDED"): "a constant",
    (
        "project/reading/reader.py::Reader.pks",
        "f\"({where}) AND {_listed('post.pk', pks)}\"",
    ): "a constant handed in by our own code, and rows' numbers",
    ("project/reading/reader.py::Reader.pks", "where"): "a constant handed in by our own code, and rows' numbers",
    (
        "project/reading/reader.py::Reader.pks_soon",
        "where",
    ): "a condition handed in by our own code, and rows' numbers",
    (
        "project/reading/reader.py::Reader.pks_soon",
        "within",
    ): "a condition handed in by our own code, and rows' numbers",
    ("project/log/writing.py::_begin", "f'PRAGMA busy_timeout = {patience}'"): "a number that SQLite gave",
    (
        "project/log/decided_rows.py::_matches",
        "' AND '.join((f'{column} = ?' for column in columns))",
    ): "names of TABLES, in which a table of the log is looked up before",
    (
        "project/log/decision_log.py::inconsistencies",
        "f'SELECT {names} FROM {table}'",
    ): "names of TABLES, in which a table of the log is looked up before",
    (
        "project/log/decided_rows.py::read_row",
        "f\"SELECT {', '.join(columns.values) or '1'} FROM {table} WHERE {_matches(columns.key)}\"",
    ): "names of TABLES, in which a table of the log is looked up before",
    (
        "project/log/decided_rows.py::write_row",
        "f\"INSERT OR REPLACE INTO {table} ({', '.join(names)}) VALUES ({marks})\"",
    ): "names of TABLES, in which a table of the log is looked up before",
    (
        "project/log/decided_rows.py::write_row",
        "f'DELETE FROM {table} WHERE {_matches(columns.key)}'",
    ): "names of TABLES, in which a table of the log is looked up before",
    **dict.fromkeys(
        (
            ("project/log/decided_rows.py::rows_of", "f\"SELECT {', '.join(names)} FROM {table}\""),
            ("project/forgetting/forget.py::forget", "f'DELETE FROM {table} WHERE author = ?'"),
            ("project/forgetting/forget.py::forget", "f'DELETE FROM {table} WHERE post IN {_GONE}'"),
        ),
        "names of TABLES",
    ),
    **dict.fromkeys(
        (
            (
                "project/repair/repair.py::_Mending._bring_posts",
                "f'SELECT author.key, {names} FROM post LEFT JOIN author ON author.pk = post.author WHERE id = ?'",
            ),
            (
                "project/repair/repair.py::_Mending._insert",
                "f\"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})\"",
            ),
            (
                "project/repair/repair.py::_Mending._mend_posts",
                "f'UPDATE temp.known SET {column} = ? WHERE pk = ?'",
            ),
            ("project/repair/repair.py::_Mending._read_rows", "table"),
            ("project/repair/repair.py::_Mending.mend", "f'SELECT count(*) FROM {table}'"),
            (
                "project/repair/salvage.py::Salvage.store",
                "f\"INSERT OR IGNORE INTO {name} ({', '.join(shape.columns)}) VALUES ({marks})\"",
            ),
            ("project/repair/salvage.py::Salvage.store", "name"),
            ("project/repair/salvage.py::_layouts", "sql"),
            ("project/repair/salvage.py::_primary", "f'PRAGMA index_list({table})'"),
            ("project/repair/salvage.py::_shapes", "f'PRAGMA index_xinfo({index})'"),
            ("project/repair/salvage.py::_shapes", "f'PRAGMA table_info({table})'"),
        ),
        "names of a project that was just made by the shipped scripts",
    ),
    ("project/file/schema.py::build_afterwards", "sql"): "a statement of the shipped scripts, as SQLite keeps it",
    (
        "project/file/schema.py::expected_schema",
        "_RECORD_OF_MIGRATIONS + ''.join((script for _, script in _SCRIPTS[:version]))",
    ): "the shipped scripts",
    ("project/file/schema.py::migrate", "statement"): "a statement of the shipped scripts",
    ("project/file/schema.py::migrations", "statement"): "a statement of the shipped scripts",
    (
        "sources/recipes/sqlite_tables.py::DatabaseTable._sql",
        "f\"SELECT {', '.join(columns)} FROM {self._from}\"",
    ): "quoted names, put together in the constructor",
    (
        "sources/recipes/sqlite_tables.py::_joined",
        "f' LEFT JOIN (SELECT * FROM {table} LIMIT 1) AS {alias}'",
    ): "quoted names, put together in the constructor",
    (
        "sources/recipes/sqlite_tables.py::_joined",
        "f' LEFT JOIN {table} AS {alias} ON {alias}.{identifier(join.key)} = own.{identifier(join.by)}'",
    ): "quoted names, put together in the constructor",
    (
        "sources/recipes/duckdb_lake.py::Lake.columns",
        "f'SELECT * FROM {from_} LIMIT 0'",
    ): "read_parquet or read_csv of quoted paths",
    ("sources/recipes/duckdb_lake.py::_columns", "sql"): "a quoted name, and quoted names within it",
    ("sources/recipes/duckdb_lake.py::_cast", "f'CAST({sql} AS VARCHAR)'"): "what is quoted where it is handed in",
    (
        "sources/recipes/postgres.py::Server._columns",
        "f'{alias}.{identifier(name)}'",
    ): "one of our aliases and a quoted name",
    (
        "sources/formats/queried_table.py::QueriedTable._sql",
        "f\"SELECT {', '.join(cells)} FROM {self._from}{where}\"",
    ): "quoted names and literals, put together by lake.py and postgres.py",
    (
        "sources/formats/queried_table.py::QueriedTable.ends",
        "f'SELECT {ends} FROM {self._from}'",
    ): "quoted names and literals, put together by lake.py and postgres.py",
    (
        "sources/formats/queried_table.py::QueriedTable.is_vast",
        "f'(SELECT 1 FROM {self._from} LIMIT {MOST_WHOLE + 1}) AS counted'",
    ): "quoted names and literals, put together by lake.py and postgres.py",
    (
        "sources/formats/queried_table.py::QueriedTable.length",
        "self._from",
    ): "quoted names and literals, put together by lake.py and postgres.py",
}


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def constants(path: Path) -> Mapping[str, ast.expr]:
    """What a module names at its top, once and for all, and what it takes from other modules of ours."""
    found: dict[str, ast.expr] = {}
    for node in tree_of(path).body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                found[name] = value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                found[name] = value
            case ast.AugAssign(target=ast.Name(id=name), value=value):
                found[name] = ast.BinOp(found[name], ast.Add(), value)
            case ast.ImportFrom(module=str(origin), names=names) if origin.startswith("curator"):
                other = ROOT / f"{origin.replace('.', '/')}.py"
                theirs = constants(other) if other.exists() else {}
                found |= {one.asname or one.name: theirs[one.name] for one in names if one.name in theirs}
    return found


def constants_imported(path: Path, module: str) -> Mapping[str, ast.expr]:
    """The constants of a module of ours that a file imports by its name."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ImportFrom) and node.module and module in {one.name for one in node.names}:
            other = CURATOR.parent.joinpath(*node.module.split("."), f"{module}.py")
            return constants(other) if other.exists() else {}
    return {}


def sinks_of(path: Path) -> Mapping[str, tuple[int, ...]]:
    """What takes SQL in a module: SQLite's own everywhere, ours where there is SQL at all."""
    return (
        {**SINKS, **OUR_SINKS} if path.is_relative_to(WITH_SQL[0]) or path.is_relative_to(WITH_SQL[1]) else SINKS
    )


class Judge:
    """Says of expressions in one function whether they are SQL of ours."""

    def __init__(self, path: Path, function: ast.AST) -> None:
        self.path = path
        self.constants = constants(path)
        self.locals: dict[str, list[ast.expr]] = {}
        self.handed: set[str] = set()
        if isinstance(function, ast.FunctionDef):
            names = [one.arg for one in function.args.args if one.arg != "self"]
            self.handed = {names[at] for at in sinks_of(path).get(function.name, ()) if at < len(names)}
        top = [node for node in tree_of(path).body if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign)]
        for node in (*ast.walk(function), *ast.walk(ast.Module([*top], []))):
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    self.locals.setdefault(name, []).append(value)
                case ast.AugAssign(target=ast.Name(id=name), value=value):
                    self.locals.setdefault(name, []).append(value)
                case (
                    ast.For(target=ast.Name(id=name), iter=value)
                    | ast.comprehension(target=ast.Name(id=name), iter=value)
                ):
                    self.locals.setdefault(name, []).append(value)
        if not isinstance(function, ast.FunctionDef):
            self.locals = {name: values for name, values in self.locals.items() if name not in self.constants}

    def is_ours(self, node: ast.expr, depth: int = 0) -> bool:
        """Whether it is made of constants, quoted names and placeholders alone."""
        parts = None if depth > _DEEPEST else self._parts(node)
        return parts is not None and all(self.is_ours(part, depth + 1) for part in parts)

    def _parts(self, node: ast.expr) -> Sequence[ast.expr] | None:
        """What must be ours for an expression to be; None where it is not whatever it is made of."""
        match node:
            case ast.Name() | ast.Attribute():
                return self._named(node)
            case ast.Call():
                return self._called(node)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return [left, right]
            case ast.BinOp(left=left, op=ast.Mult()) | ast.Starred(value=left) | ast.FormattedValue(value=left):
                return [left]
            case ast.IfExp(body=body, orelse=orelse):
                return [body, orelse]
            case ast.GeneratorExp(elt=element) | ast.ListComp(elt=element):
                return [element]
        made_of = getattr(node, "values", getattr(node, "elts", None))
        return () if isinstance(node, ast.Constant) else made_of

    def _named(self, node: ast.Name | ast.Attribute) -> Sequence[ast.expr] | None:
        match node:
            case ast.Name(id=name) if name in self.handed:
                return ()
            case ast.Name(id=name) if name in self.locals:
                return self.locals[name]
            case ast.Name(id=name):
                value = self.constants.get(name)
            case ast.Attribute(attr=name) if name in KEEPING:
                return ()
            case ast.Attribute(value=ast.Name(id=name), attr="table") if self._is_mark(name):
                return ()
            case ast.Attribute(value=ast.Name(id=module), attr=name):
                value = constants_imported(self.path, module).get(name)
            case _:
                value = None
        return None if value is None else [value]

    def _is_mark(self, name: str) -> bool:
        """Whether a name is a mark, or goes through marks; their tables are judged where they are made."""
        made_of: Sequence[ast.expr | None] = self.locals.get(name) or [self.constants.get(name)]
        return all(
            (isinstance(one, ast.Name) and one.id in MARKS)
            or (isinstance(one, ast.Call) and isinstance(one.func, ast.Name) and one.func.id == "Mark")
            for one in made_of
        )

    def _called(self, node: ast.Call) -> Sequence[ast.expr] | None:
        match node.func:
            case ast.Name(id=name) | ast.Attribute(attr=name) if name in QUOTING | MAKING:
                return ()
            case ast.Attribute(value=base, attr="join" | "format" | "encode" | "replace"):
                return [base, *node.args]
        return None


def functions(module: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    """Each function that stands in no other, and the module itself without them, by its name."""

    def within(node: ast.AST, name: str) -> Iterator[tuple[str, ast.AST]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{name}{child.name}", child
            elif isinstance(child, ast.ClassDef):
                yield from within(child, f"{name}{child.name}.")

    yield from within(module, "")
    rest = [node for node in module.body if not isinstance(node, ast.FunctionDef | ast.ClassDef)]
    yield "", ast.Module(rest, [])


def sql_in(path: Path, function: ast.AST) -> Iterator[ast.expr]:
    """Every expression that is handed to something which takes SQL, or given by what makes it."""
    sinks = sinks_of(path)
    for node in ast.walk(function):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=args) if name in sinks:
                yield from (args[at] for at in sinks[name] if at < len(args))
                yield from (one.value for one in node.keywords if one.arg == "sql")
            case ast.Call(func=ast.Name(id="Mark")):
                yield from node.args
                yield from (one.value for one in node.keywords if one.arg in {"table", None})
    if isinstance(function, ast.FunctionDef) and function.name in MAKING and sinks is not SINKS:
        yield from (node.value for node in ast.walk(function) if isinstance(node, ast.Return) and node.value)


def unclear() -> Counter[tuple[str, str]]:
    """(function, expression) of all SQL that cannot be told to be ours from where it stands."""
    found: Counter[tuple[str, str]] = Counter()
    for path in FILES:
        for name, function in functions(tree_of(path)):
            judge = Judge(path, function)
            place = f"{path.relative_to(CURATOR).as_posix()}::{name}"
            found.update((place, ast.unparse(node)) for node in sql_in(path, function) if not judge.is_ours(node))
    return found


def test_no_sql_is_made_of_outside_text() -> None:
    found = unclear()
    assert set(found) - set(KNOWN) == set()
    assert set(KNOWN) - set(found) == set()


@pytest.mark.parametrize(
    "line",
    [
        'connection.execute(f"SELECT {name} FROM post")',
        'connection.execute("SELECT 1 FROM " + name)',
        'connection.execute("SELECT 1 FROM %s" % name)',
        'connection.execute("SELECT 1 FROM {}".format(name))',
        "connection.executescript(name)",
        "sql = name\n    connection.execute(sql)",
        "Mark(table=name)",
    ],
)
def test_sql_of_outside_text_would_be_found(line: str) -> None:
    module = ast.parse(f"def decide(connection, name):\n    {line}\n")
    judge = Judge(CURATOR / "posts.py", module.body[0])
    (sql,) = sql_in(CURATOR / "posts.py", module.body[0])
    assert not judge.is_ours(sql)


def calls() -> Iterator[tuple[str, str, ast.Call]]:
    """(file, what is called, the call) of everything that is called by a name."""
    for path in FILES:
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Call):
                yield path.relative_to(CURATOR).as_posix(), ast.unparse(node.func), node


def test_nothing_that_is_read_is_run() -> None:
    running = {"eval", "exec", "compile", "__import__", "os.system", "os.popen", "pickle.loads", "pickle.load",
               "marshal.loads", "shelve.open", "yaml.load", "tempfile.mktemp", "runpy.run_path"}  # fmt: skip
    found = {(file, name) for file, name, _ in calls() if name in running}
    assert found == set()
    assert not [name for _, name, call in calls() for one in call.keywords if one.arg == "shell"]
    imported = {
        alias.name.partition(".")[0]
        for path in FILES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in ([ast.alias(node.module or "")] if isinstance(node, ast.ImportFrom) else node.names)
    }
    assert not imported & {"pickle", "marshal", "shelve", "yaml", "dill", "joblib", "cloudpickle"}


def declared() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    optional = (one for extra in project["optional-dependencies"].values() for one in extra)
    return [Requirement(one) for one in (*project["dependencies"], *optional)]


def test_every_dependency_has_a_lowest_version_and_what_is_installed_satisfies_it() -> None:
    for one in declared():
        if one.name == "curator" or (one.marker is not None and not one.marker.evaluate()):
            continue
        if not one.name.startswith("types-"):  # what only mypy reads
            assert any(bound.operator in {">=", "==", "~="} for bound in one.specifier), (
                f"{one} has no lowest version"
            )
        try:
            installed = version(one.name)
        except PackageNotFoundError:
            continue  # of the optional ones
        assert one.specifier.contains(installed, prereleases=True), f"{one}, and {installed} is installed"


def test_what_is_installed_is_what_is_declared() -> None:
    """The installed program asks for what pyproject.toml says, so that to check the one is to check the other."""
    asked = {(one.name.lower(), str(one.specifier)) for one in map(Requirement, requires("curator") or [])}
    assert {(one.name.lower(), str(one.specifier)) for one in declared() if one.name != "curator"} <= asked
