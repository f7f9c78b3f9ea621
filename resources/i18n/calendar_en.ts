<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="calendar.line-year">
    <source/>
    <translation>%1 is not in a year from 1970 to 2200</translation>
  </message>
  <message id="calendar.line-both-kinds">
    <source/>
    <translation>%1 is of the other kind in line %2: a day cannot be both off and worked</translation>
  </message>
  <message id="calendar.ics-first-line">
    <source/>
    <translation>This is no .ics calendar: its first line must be BEGIN:VCALENDAR</translation>
  </message>
  <message id="calendar.ics-cut-off">
    <source/>
    <translation>The file is cut off before its end: download it again</translation>
  </message>
  <message id="calendar.ics-event">
    <source/>
    <translation>This event cannot be read</translation>
  </message>
  <message id="calendar.ics-repeats">
    <source/>
    <translation>"%1" repeats: days off must be listed year by year</translation>
  </message>
  <message id="calendar.ics-no-date">
    <source/>
    <translation>"%1" has no date that can be read</translation>
  </message>
  <message id="calendar.ics-ends-first">
    <source/>
    <translation>"%1" ends before it begins</translation>
  </message>
  <message id="calendar.ics-too-long">
    <source/>
    <translation>"%1" lasts more than %2 days, too long for a holiday</translation>
  </message>
  <message id="calendar.json-no-kind">
    <source/>
    <translation>"%1" does not say whether it is a day off (isOffDay)</translation>
  </message>
  <message id="calendar.json-no-name">
    <source/>
    <translation>%1 has no name</translation>
  </message>
  <message id="calendar.json-syntax">
    <source/>
    <translation>From here on this is not JSON</translation>
  </message>
  <message id="calendar.file-kind">
    <source/>
    <translation>Calendar files end in .csv, .ics or .json</translation>
  </message>
  <message id="calendar.file-too-large">
    <source/>
    <translation>The file has more than %1 MB, too much for a calendar</translation>
  </message>
  <message id="calendar.file-empty">
    <source/>
    <translation>The file is empty</translation>
  </message>
  <message id="calendar.file-not-text">
    <source/>
    <translation>This is not a text file</translation>
  </message>
  <message id="calendar.file-no-days">
    <source/>
    <translation>No day in the file is marked as a holiday or a make-up workday</translation>
  </message>
  <message id="verb.move-dates">
    <source/>
    <translation>Move dates to the present calendar</translation>
  </message>
  <message id="move-dates.none">
    <source/>
    <translation>No date is other by the present calendar</translation>
  </message>
  <message id="calendar.changed-meanwhile">
    <source/>
    <translation>Somebody else has just changed the calendar. Nothing was saved: look again</translation>
  </message>
  <message id="calendar.day-added">
    <source/>
    <translation>added</translation>
  </message>
  <message id="calendar.day-changed">
    <source/>
    <translation>changed</translation>
  </message>
  <message id="calendar.day-removed">
    <source/>
    <translation>removed</translation>
  </message>
  <message id="calendar.year-changes">
    <source/>
    <translation>%1: added %2, changed %3, removed %4</translation>
  </message>
  <message id="calendar.nothing-changes">
    <source/>
    <translation>The calendar has all of it already: nothing changes</translation>
  </message>
  <message id="calendar.checked">
    <source/>
    <translation>Days that would change: %1; nothing is saved</translation>
  </message>
  <message id="calendar.saved">
    <source/>
    <translation>Days changed: %1; saved as revision %2 of the calendar</translation>
  </message>
  <message id="calendar.would-move">
    <source/>
    <translation>Cases whose dates given would move: %1</translation>
  </message>
  <message id="calendar.moved">
    <source/>
    <translation>Cases whose dates were moved: %1</translation>
  </message>
  <message id="calendar.stay">
    <source/>
    <translation>Cases whose dates given would be others now: %1. They stay; --move-dates moves them</translation>
  </message>
</context>
</TS>
