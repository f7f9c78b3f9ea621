<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
  <name></name>
  <message id="calendar.weekday">
    <source/>
    <translation>周一至周五</translation>
  </message>
  <message id="calendar.weekend">
    <source/>
    <translation>周末</translation>
  </message>
  <message id="calendar.holiday">
    <source/>
    <translation>法定节假日：%1</translation>
  </message>
  <message id="calendar.make-up-day">
    <source/>
    <translation>调休上班日：%1</translation>
  </message>
  <message id="calendar.company-open">
    <source/>
    <translation>公司安排上班：%1</translation>
  </message>
  <message id="calendar.company-closed">
    <source/>
    <translation>公司放假：%1</translation>
  </message>
  <message id="calendar.day-twice">
    <source/>
    <translation>%1 列了两次，请删去一行</translation>
  </message>
  <message id="calendar.no-such-date">
    <source/>
    <translation>没有这一天，请写成月-日，例如 12-24</translation>
  </message>
  <message id="calendar.always-closed">
    <source/>
    <translation>这样全年没有工作日，请缩短假期</translation>
  </message>
  <message id="calendar.no-windows">
    <source/>
    <translation>至少要有一段工作时间</translation>
  </message>
  <message id="calendar.window-order">
    <source/>
    <translation>工作时间要先后排列，不能重叠，不能超过 24:00</translation>
  </message>
  <message id="calendar.line-heading">
    <source/>
    <translation>第一行应为 %1</translation>
  </message>
  <message id="calendar.line-columns">
    <source/>
    <translation>这一行应有四栏：日期、类别、中文名称、英文名称</translation>
  </message>
  <message id="calendar.line-date">
    <source/>
    <translation>“%1”不是日期，应写成 2026-10-01 的样子</translation>
  </message>
  <message id="calendar.line-kind">
    <source/>
    <translation>“%1”应为 holiday（休）或 workday（班）</translation>
  </message>
  <message id="calendar.line-twice">
    <source/>
    <translation>%1 在第 %2 行已经列过</translation>
  </message>
  <message id="calendar.line-not-utf8">
    <source/>
    <translation>这一行不是 UTF-8 编码，请另存为 UTF-8</translation>
  </message>
  <message id="deadline.day-zero">
    <source/>
    <translation>起算当天不计入</translation>
  </message>
  <message id="deadline.every-day">
    <source/>
    <translation>每天都算，包括休息日</translation>
  </message>
  <message id="deadline.by-months">
    <source/>
    <translation>按月算（%1 个月）：到同一日；没有这一日的，到月末</translation>
  </message>
  <message id="deadline.elapsed">
    <source/>
    <translation>连续计时，包括夜间和休息日</translation>
  </message>
  <message id="deadline.working-time">
    <source/>
    <translation>工作时间</translation>
  </message>
  <message id="deadline.outside-hours">
    <source/>
    <translation>不在工作时间</translation>
  </message>
  <message id="deadline.waiting">
    <source/>
    <translation>等待期间，不计入</translation>
  </message>
  <message id="deadline.at-once">
    <source/>
    <translation>立即办理</translation>
  </message>
  <message id="deadline.end-of-day">
    <source/>
    <translation>到下班时为止</translation>
  </message>
  <message id="deadline.stays-on-day-off">
    <source/>
    <translation>最后一天是休息日，按规定不顺延</translation>
  </message>
  <message id="deadline.moved-to-working-day">
    <source/>
    <translation>最后一天是休息日，顺延到下一个工作日</translation>
  </message>
  <message id="deadline.extended">
    <source/>
    <translation>已延期，从原期限接着算</translation>
  </message>
  <message id="deadline.year-not-loaded">
    <source/>
    <translation>%1 年的节假日安排还没有导入，只按周末推算，请核对日期</translation>
  </message>
  <message id="deadline.no-extension">
    <source/>
    <translation>“%1”不能延期</translation>
  </message>
  <message id="deadline.extension-too-long">
    <source/>
    <translation>“%1”最迟只能延到 %2</translation>
  </message>
</context>
</TS>
