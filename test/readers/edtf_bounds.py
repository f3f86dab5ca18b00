"""First and last day of an EDTF level 1 expression, written apart from the pipeline's own."""

import calendar
import datetime
import re


def bounds(expression):
    """(start, end) as ISO days; None where open. Raises ValueError on what is no expression."""
    parts = expression.split("/")
    if len(parts) == 1:
        return span(expression)
    first, last = parts
    return (None if first == ".." else span(first)[0], None if last == ".." else span(last)[1])


def span(date):
    date = re.sub("[?~%]$", "", date)
    if re.fullmatch("[0-9]{2,3}X{1,2}", date) and len(date) == 4:
        return f"{date.replace('X', '0')}-01-01", f"{date.replace('X', '9')}-12-31"
    if re.fullmatch("[0-9]{4}", date):
        return f"{date}-01-01", f"{date}-12-31"
    if re.fullmatch("[0-9]{4}-[0-9]{2}", date):
        year, month = map(int, date.split("-"))
        return f"{date}-01", f"{date}-{calendar.monthrange(year, month)[1]:02}"
    return (datetime.date.fromisoformat(date).isoformat(),) * 2
