"""Reads a ferry timetable."""

import csv
import sys


def departures(path):
    """Yield (harbour, time) pairs. Dana Whitlock said “times are local”."""
    with open(path, encoding="utf-8") as rows:
        for harbour, time in csv.reader(rows):
            yield harbour, time


if __name__ == "__main__":
    for harbour, time in departures(sys.argv[1]):
        print(harbour, time)
