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
  <message id="action.calendar">
    <source/>
    <translation>Work calendar…</translation>
  </message>
  <message id="action-hint.calendar">
    <source/>
    <translation>Look at working days and holidays, bring in a list, set days of the company</translation>
  </message>
  <message id="year.title">
    <source/>
    <translation>Work calendar</translation>
  </message>
  <message id="year.name-of">
    <source/>
    <translation>%1</translation>
  </message>
  <message id="year.previous">
    <source/>
    <translation>Year before</translation>
  </message>
  <message id="year.next">
    <source/>
    <translation>Year after</translation>
  </message>
  <message id="year.import">
    <source/>
    <translation>Import holidays…</translation>
  </message>
  <message id="year.import-title">
    <source/>
    <translation>Import holidays</translation>
  </message>
  <message id="year.import-files">
    <source/>
    <translation>Calendar files (*.csv *.ics *.json)</translation>
  </message>
  <message id="year.not-loaded">
    <source/>
    <translation>The holidays of %1 are not loaded: only weekends are known, and dates may be wrong</translation>
  </message>
  <message id="year.name">
    <source/>
    <translation>What the company calls it</translation>
  </message>
  <message id="year.set-closed">
    <source/>
    <translation>Company closed</translation>
  </message>
  <message id="year.set-open">
    <source/>
    <translation>Company works</translation>
  </message>
  <message id="year.take-back">
    <source/>
    <translation>Take it back</translation>
  </message>
  <message id="year.keys">
    <source/>
    <translation>Arrow keys choose a day, Page Up and Page Down a month, Alt+← and Alt+→ a year; Enter to fill in</translation>
  </message>
  <message id="year.changes">
    <source/>
    <translation>Changes of the calendar</translation>
  </message>
  <message id="year.moves">
    <source/>
    <translation>Dates that would move</translation>
  </message>
  <message id="year.plan">
    <source/>
    <translation>Days that change: %1. Nothing is saved yet</translation>
  </message>
  <message id="year.plan-years">
    <source/>
    <translation>Days that change: %1, years newly loaded: %2. Nothing is saved yet</translation>
  </message>
  <message id="year.no-moves">
    <source/>
    <translation>No date given moves.</translation>
  </message>
  <message id="year.choose-moves">
    <source/>
    <translation>A date given never moves by itself. Tick the cases whose dates shall follow the calendar; the others stay:</translation>
  </message>
  <message id="year.drop">
    <source/>
    <translation>Do not save</translation>
  </message>
  <message id="year.save">
    <source/>
    <translation>Save calendar</translation>
  </message>
  <message id="year.saved">
    <source/>
    <translation>Saved as revision %1 of the calendar; cases whose dates were moved: %2</translation>
  </message>
  <message id="year.file-faulty">
    <source/>
    <translation>%1 was not brought in. Faults: %2</translation>
  </message>
  <message id="calendar.file-not-read">
    <source/>
    <translation>%1 cannot be read: look whether it is still there</translation>
  </message>
  <message id="calendar.as-usual">
    <source/>
    <translation>as usual</translation>
  </message>
  <message id="calendar.listed-workday">
    <source/>
    <translation>working (%1)</translation>
  </message>
  <message id="calendar.listed-holiday">
    <source/>
    <translation>off (%1)</translation>
  </message>
  <message id="calendar.change-line">
    <source/>
    <translation>%1: %2 → %3</translation>
  </message>
  <message id="calendar.move-line">
    <source/>
    <translation>%1 %2 → %3</translation>
  </message>
  <message id="year.sign.holiday">
    <source/>
    <translation>H</translation>
  </message>
  <message id="year.sign.holiday.meaning">
    <source/>
    <translation>public holiday</translation>
  </message>
  <message id="year.sign.make-up-day">
    <source/>
    <translation>M</translation>
  </message>
  <message id="year.sign.make-up-day.meaning">
    <source/>
    <translation>make-up workday</translation>
  </message>
  <message id="year.sign.company-closed">
    <source/>
    <translation>C</translation>
  </message>
  <message id="year.sign.company-closed.meaning">
    <source/>
    <translation>company closed</translation>
  </message>
  <message id="year.sign.company-open">
    <source/>
    <translation>W</translation>
  </message>
  <message id="year.sign.company-open.meaning">
    <source/>
    <translation>company works</translation>
  </message>
  <message id="year.month.1">
    <source/>
    <translation>January</translation>
  </message>
  <message id="year.month.2">
    <source/>
    <translation>February</translation>
  </message>
  <message id="year.month.3">
    <source/>
    <translation>March</translation>
  </message>
  <message id="year.month.4">
    <source/>
    <translation>April</translation>
  </message>
  <message id="year.month.5">
    <source/>
    <translation>May</translation>
  </message>
  <message id="year.month.6">
    <source/>
    <translation>June</translation>
  </message>
  <message id="year.month.7">
    <source/>
    <translation>July</translation>
  </message>
  <message id="year.month.8">
    <source/>
    <translation>August</translation>
  </message>
  <message id="year.month.9">
    <source/>
    <translation>September</translation>
  </message>
  <message id="year.month.10">
    <source/>
    <translation>October</translation>
  </message>
  <message id="year.month.11">
    <source/>
    <translation>November</translation>
  </message>
  <message id="year.month.12">
    <source/>
    <translation>December</translation>
  </message>
  <message id="year.weekday.1">
    <source/>
    <translation>M</translation>
  </message>
  <message id="year.weekday.2">
    <source/>
    <translation>T</translation>
  </message>
  <message id="year.weekday.3">
    <source/>
    <translation>W</translation>
  </message>
  <message id="year.weekday.4">
    <source/>
    <translation>T</translation>
  </message>
  <message id="year.weekday.5">
    <source/>
    <translation>F</translation>
  </message>
  <message id="year.weekday.6">
    <source/>
    <translation>S</translation>
  </message>
  <message id="year.weekday.7">
    <source/>
    <translation>S</translation>
  </message>
  <message id="year.all-moves">
    <source/>
    <translation>All of them</translation>
  </message>
</context>
</TS>
