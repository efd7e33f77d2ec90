"""FIXME-DOC."""

ARCHIVES = (
    "*.curation *.db *.sqlite *.sqlite3 *.csv *.tsv *.txt *.parquet *.xlsx *.xls *.ods *.json *.jsonl *.ndjson"
    " *.gz *.js *.zip"
)
