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
  <message id="action.calendar">
    <source/>
    <translation>工作日历…</translation>
  </message>
  <message id="action-hint.calendar">
    <source/>
    <translation>查看工作日和节假日，导入放假安排，设置公司放假或上班</translation>
  </message>
  <message id="year.title">
    <source/>
    <translation>工作日历</translation>
  </message>
  <message id="year.name-of">
    <source/>
    <translation>%1 年</translation>
  </message>
  <message id="year.previous">
    <source/>
    <translation>上一年</translation>
  </message>
  <message id="year.next">
    <source/>
    <translation>下一年</translation>
  </message>
  <message id="year.import">
    <source/>
    <translation>导入放假安排…</translation>
  </message>
  <message id="year.import-title">
    <source/>
    <translation>导入放假安排</translation>
  </message>
  <message id="year.import-files">
    <source/>
    <translation>日历文件 (*.csv *.ics *.json)</translation>
  </message>
  <message id="year.not-loaded">
    <source/>
    <translation>%1 年的放假安排尚未导入：现在只按周末计算，期限可能不准</translation>
  </message>
  <message id="year.name">
    <source/>
    <translation>公司安排的名称</translation>
  </message>
  <message id="year.set-closed">
    <source/>
    <translation>公司放假</translation>
  </message>
  <message id="year.set-open">
    <source/>
    <translation>公司上班</translation>
  </message>
  <message id="year.take-back">
    <source/>
    <translation>撤销公司安排</translation>
  </message>
  <message id="year.keys">
    <source/>
    <translation>方向键选日期，Page Up、Page Down 换月，Alt+←、Alt+→ 换年，回车填写</translation>
  </message>
  <message id="year.changes">
    <source/>
    <translation>日历的变化</translation>
  </message>
  <message id="year.moves">
    <source/>
    <translation>会变的期限</translation>
  </message>
  <message id="year.plan">
    <source/>
    <translation>日历有 %1 天会变，尚未保存</translation>
  </message>
  <message id="year.plan-years">
    <source/>
    <translation>日历有 %1 天会变，新载入 %2 年，尚未保存</translation>
  </message>
  <message id="year.no-moves">
    <source/>
    <translation>已给出的期限都不变。</translation>
  </message>
  <message id="year.choose-moves">
    <source/>
    <translation>已给出的期限不会自己变。勾选要按新日历改期的投诉，其余保持原期限：</translation>
  </message>
  <message id="year.drop">
    <source/>
    <translation>不保存</translation>
  </message>
  <message id="year.save">
    <source/>
    <translation>保存日历</translation>
  </message>
  <message id="year.saved">
    <source/>
    <translation>已存为日历第 %1 版，改期的投诉 %2 宗</translation>
  </message>
  <message id="year.file-faulty">
    <source/>
    <translation>%1 有 %2 处问题，没有导入：</translation>
  </message>
  <message id="calendar.file-not-read">
    <source/>
    <translation>%1 读不出来，请检查文件是否还在</translation>
  </message>
  <message id="calendar.as-usual">
    <source/>
    <translation>平常</translation>
  </message>
  <message id="calendar.listed-workday">
    <source/>
    <translation>上班（%1）</translation>
  </message>
  <message id="calendar.listed-holiday">
    <source/>
    <translation>休息（%1）</translation>
  </message>
  <message id="calendar.change-line">
    <source/>
    <translation>%1：%2 → %3</translation>
  </message>
  <message id="calendar.move-line">
    <source/>
    <translation>%1 %2 → %3</translation>
  </message>
  <message id="year.sign.holiday">
    <source/>
    <translation>休</translation>
  </message>
  <message id="year.sign.holiday.meaning">
    <source/>
    <translation>法定节假日</translation>
  </message>
  <message id="year.sign.make-up-day">
    <source/>
    <translation>班</translation>
  </message>
  <message id="year.sign.make-up-day.meaning">
    <source/>
    <translation>调休上班</translation>
  </message>
  <message id="year.sign.company-closed">
    <source/>
    <translation>停</translation>
  </message>
  <message id="year.sign.company-closed.meaning">
    <source/>
    <translation>公司放假</translation>
  </message>
  <message id="year.sign.company-open">
    <source/>
    <translation>加</translation>
  </message>
  <message id="year.sign.company-open.meaning">
    <source/>
    <translation>公司上班</translation>
  </message>
  <message id="year.month.1">
    <source/>
    <translation>1 月</translation>
  </message>
  <message id="year.month.2">
    <source/>
    <translation>2 月</translation>
  </message>
  <message id="year.month.3">
    <source/>
    <translation>3 月</translation>
  </message>
  <message id="year.month.4">
    <source/>
    <translation>4 月</translation>
  </message>
  <message id="year.month.5">
    <source/>
    <translation>5 月</translation>
  </message>
  <message id="year.month.6">
    <source/>
    <translation>6 月</translation>
  </message>
  <message id="year.month.7">
    <source/>
    <translation>7 月</translation>
  </message>
  <message id="year.month.8">
    <source/>
    <translation>8 月</translation>
  </message>
  <message id="year.month.9">
    <source/>
    <translation>9 月</translation>
  </message>
  <message id="year.month.10">
    <source/>
    <translation>10 月</translation>
  </message>
  <message id="year.month.11">
    <source/>
    <translation>11 月</translation>
  </message>
  <message id="year.month.12">
    <source/>
    <translation>12 月</translation>
  </message>
  <message id="year.weekday.1">
    <source/>
    <translation>一</translation>
  </message>
  <message id="year.weekday.2">
    <source/>
    <translation>二</translation>
  </message>
  <message id="year.weekday.3">
    <source/>
    <translation>三</translation>
  </message>
  <message id="year.weekday.4">
    <source/>
    <translation>四</translation>
  </message>
  <message id="year.weekday.5">
    <source/>
    <translation>五</translation>
  </message>
  <message id="year.weekday.6">
    <source/>
    <translation>六</translation>
  </message>
  <message id="year.weekday.7">
    <source/>
    <translation>日</translation>
  </message>
  <message id="year.all-moves">
    <source/>
    <translation>全部改期</translation>
  </message>
</context>
</TS>
