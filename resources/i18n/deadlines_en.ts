<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="calendar.weekday">
    <source/>
    <translation>Monday to Friday</translation>
  </message>
  <message id="calendar.weekend">
    <source/>
    <translation>Weekend</translation>
  </message>
  <message id="calendar.holiday">
    <source/>
    <translation>Public holiday: %1</translation>
  </message>
  <message id="calendar.make-up-day">
    <source/>
    <translation>Working day by the national list: %1</translation>
  </message>
  <message id="calendar.company-open">
    <source/>
    <translation>Company working day: %1</translation>
  </message>
  <message id="calendar.company-closed">
    <source/>
    <translation>Company day off: %1</translation>
  </message>
  <message id="calendar.day-twice">
    <source/>
    <translation>%1 is listed twice: delete one line</translation>
  </message>
  <message id="calendar.no-such-date">
    <source/>
    <translation>There is no such date: write month-day, for example 12-24</translation>
  </message>
  <message id="calendar.always-closed">
    <source/>
    <translation>This leaves no working day in the year: shorten the days off</translation>
  </message>
  <message id="calendar.no-windows">
    <source/>
    <translation>At least one period of working hours is needed</translation>
  </message>
  <message id="calendar.window-order">
    <source/>
    <translation>Working hours must follow each other without overlap and end by 24:00</translation>
  </message>
  <message id="calendar.line-heading">
    <source/>
    <translation>The first line must be %1</translation>
  </message>
  <message id="calendar.line-columns">
    <source/>
    <translation>This line needs four columns: date, kind, Chinese name, English name</translation>
  </message>
  <message id="calendar.line-date">
    <source/>
    <translation>"%1" is not a date: write it like 2026-10-01</translation>
  </message>
  <message id="calendar.line-kind">
    <source/>
    <translation>"%1" must be holiday or workday</translation>
  </message>
  <message id="calendar.line-twice">
    <source/>
    <translation>%1 is already listed in line %2</translation>
  </message>
  <message id="calendar.line-not-utf8">
    <source/>
    <translation>This line is not UTF-8: save the file as UTF-8</translation>
  </message>
  <message id="deadline.day-zero">
    <source/>
    <translation>The day of the start does not count</translation>
  </message>
  <message id="deadline.every-day">
    <source/>
    <translation>Every day counts, days off too</translation>
  </message>
  <message id="deadline.by-months">
    <source/>
    <translation>By months (%1): to the same day of the month, or to its last day</translation>
  </message>
  <message id="deadline.elapsed">
    <source/>
    <translation>The time runs through nights and days off</translation>
  </message>
  <message id="deadline.working-time">
    <source/>
    <translation>Working hours</translation>
  </message>
  <message id="deadline.outside-hours">
    <source/>
    <translation>Outside working hours</translation>
  </message>
  <message id="deadline.waiting">
    <source/>
    <translation>Waiting: does not count</translation>
  </message>
  <message id="deadline.at-once">
    <source/>
    <translation>Due at once</translation>
  </message>
  <message id="deadline.end-of-day">
    <source/>
    <translation>Until the end of office hours</translation>
  </message>
  <message id="deadline.stays-on-day-off">
    <source/>
    <translation>The last day is a day off; by the rule it is not moved</translation>
  </message>
  <message id="deadline.moved-to-working-day">
    <source/>
    <translation>The last day is a day off: moved to the next working day</translation>
  </message>
  <message id="deadline.extended">
    <source/>
    <translation>Extended: counted on from the date before</translation>
  </message>
  <message id="deadline.year-not-loaded">
    <source/>
    <translation>The holidays of %1 are not loaded; only weekends were left out. Please check this date</translation>
  </message>
  <message id="deadline.no-extension">
    <source/>
    <translation>"%1" cannot be extended</translation>
  </message>
  <message id="deadline.extension-too-long">
    <source/>
    <translation>"%1" can be extended to %2 at the latest</translation>
  </message>
</context>
</TS>
