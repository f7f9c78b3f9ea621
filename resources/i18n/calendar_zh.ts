<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
  <name></name>
  <message id="calendar.line-year">
    <source/>
    <translation>%1 的年份不在 1970 到 2200 之间</translation>
  </message>
  <message id="calendar.line-both-kinds">
    <source/>
    <translation>%1 在第 %2 行是另一类：一天不能又休又上班</translation>
  </message>
  <message id="calendar.ics-first-line">
    <source/>
    <translation>这不是 .ics 日历：第一行应为 BEGIN:VCALENDAR</translation>
  </message>
  <message id="calendar.ics-cut-off">
    <source/>
    <translation>文件不完整，结尾缺失，请重新下载</translation>
  </message>
  <message id="calendar.ics-event">
    <source/>
    <translation>这一项读不懂</translation>
  </message>
  <message id="calendar.ics-repeats">
    <source/>
    <translation>“%1”是重复事件，放假安排应逐年列出</translation>
  </message>
  <message id="calendar.ics-no-date">
    <source/>
    <translation>“%1”没有看得懂的日期</translation>
  </message>
  <message id="calendar.ics-ends-first">
    <source/>
    <translation>“%1”的结束早于开始</translation>
  </message>
  <message id="calendar.ics-too-long">
    <source/>
    <translation>“%1”超过 %2 天，不像是放假</translation>
  </message>
  <message id="calendar.json-no-kind">
    <source/>
    <translation>“%1”没有说明是休还是班（isOffDay）</translation>
  </message>
  <message id="calendar.json-no-name">
    <source/>
    <translation>%1 没有名称</translation>
  </message>
  <message id="calendar.json-syntax">
    <source/>
    <translation>从这里起不是 JSON</translation>
  </message>
  <message id="calendar.file-kind">
    <source/>
    <translation>只认得 .csv、.ics、.json 三种日历文件</translation>
  </message>
  <message id="calendar.file-too-large">
    <source/>
    <translation>文件超过 %1 MB，不像是日历</translation>
  </message>
  <message id="calendar.file-empty">
    <source/>
    <translation>文件是空的</translation>
  </message>
  <message id="calendar.file-not-text">
    <source/>
    <translation>这不是文本文件</translation>
  </message>
  <message id="calendar.file-no-days">
    <source/>
    <translation>文件里没有一天标明放假或调休上班</translation>
  </message>
  <message id="verb.move-dates">
    <source/>
    <translation>按工作日历改期</translation>
  </message>
  <message id="move-dates.none">
    <source/>
    <translation>没有期限因工作日历而变</translation>
  </message>
  <message id="calendar.changed-meanwhile">
    <source/>
    <translation>工作日历刚被别人改过，什么都没有保存，请重新查看</translation>
  </message>
  <message id="calendar.day-added">
    <source/>
    <translation>新增</translation>
  </message>
  <message id="calendar.day-changed">
    <source/>
    <translation>改变</translation>
  </message>
  <message id="calendar.day-removed">
    <source/>
    <translation>取消</translation>
  </message>
  <message id="calendar.year-changes">
    <source/>
    <translation>%1 年：新增 %2 天，改变 %3 天，取消 %4 天</translation>
  </message>
  <message id="calendar.nothing-changes">
    <source/>
    <translation>与现有日历相同，没有改动</translation>
  </message>
  <message id="calendar.checked">
    <source/>
    <translation>会改动 %1 天，尚未保存</translation>
  </message>
  <message id="calendar.saved">
    <source/>
    <translation>改动 %1 天，已存为日历第 %2 版</translation>
  </message>
  <message id="calendar.would-move">
    <source/>
    <translation>已给出的期限会变的投诉有 %1 宗</translation>
  </message>
  <message id="calendar.moved">
    <source/>
    <translation>已改期的投诉有 %1 宗</translation>
  </message>
  <message id="calendar.stay">
    <source/>
    <translation>%1 宗投诉的期限按新日历会变，仍按原期限；要改期请加 --move-dates</translation>
  </message>
</context>
</TS>
