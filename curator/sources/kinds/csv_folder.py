"""A folder with any number of CSV files of one form."""

from curator.phrases import phrase
from curator.sources import lake

source = lake.lake_source("csv-folder", phrase("Folder of CSV"), lake.csv_in, lake.csv)
