"""A folder with any number of CSV files of one form."""

from curator.phrases import phrase
from curator.sources.recipes import duckdb_lake

source = duckdb_lake.lake_source("csv-folder", phrase("Folder of CSV"), duckdb_lake.csv_in, duckdb_lake.csv)
