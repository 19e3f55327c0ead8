"""Reads a calendar file with a parser that knows nothing of maiam, and prints what it says."""

import sys

import icalendar

data = open(sys.argv[1], "rb").read()
assert b"\n" not in data.replace(b"\r\n", b""), "a line ends without CR LF"
for line in data.split(b"\r\n"):
    assert len(line) <= 75, "a line of %d octets" % len(line)
    line.decode("utf-8")
calendar = icalendar.Calendar.from_ical(data)
assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
uids = set()
for event in calendar.walk("VEVENT"):
    assert not event.errors, event.errors
    assert event["UID"] not in uids
    uids.add(event["UID"])
    assert event.decoded("DTSTAMP").utcoffset().total_seconds() == 0
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    assert (end - start).days == 1
    alarms = [alarm.decoded("TRIGGER") for alarm in event.walk("VALARM")]
    assert len(alarms) == 1
    print(start, "|", event["SUMMARY"], "|", alarms[0], "|", event["DESCRIPTION"].replace("\n", " / "))
