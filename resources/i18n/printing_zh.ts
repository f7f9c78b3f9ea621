<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name/>
<message id="action.print"><source/><translation>打印…</translation></message>
<message id="action.ledger"><source/><translation>台帐…</translation></message>
<message id="action.save-pdf"><source/><translation>存为 PDF</translation></message>
<message id="action.previous-page"><source/><translation>上一页</translation></message>
<message id="action.next-page"><source/><translation>下一页</translation></message>
<message id="action.zoom-in"><source/><translation>放大</translation></message>
<message id="action.zoom-out"><source/><translation>缩小</translation></message>
<message id="action.fit-width"><source/><translation>适合页宽</translation></message>
<message id="action.fit-page"><source/><translation>显示整页</translation></message>
<message id="action-hint.print"><source/><translation>预览、打印或存为 PDF</translation></message>
<message id="action-hint.ledger"><source/><translation>按时段打印投诉台帐</translation></message>
<message id="action-hint.save-pdf"><source/><translation>存成可检索的 PDF 文件</translation></message>
<message id="action-hint.previous-page"><source/><translation>上一页；也可用 PgUp</translation></message>
<message id="action-hint.next-page"><source/><translation>下一页；也可用 PgDn</translation></message>
<message id="action-hint.zoom-in"><source/><translation>放大</translation></message>
<message id="action-hint.zoom-out"><source/><translation>缩小</translation></message>
<message id="action-hint.fit-width"><source/><translation>页面与窗口同宽</translation></message>
<message id="action-hint.fit-page"><source/><translation>整页都看得见</translation></message>
<message id="print.saved"><source/><translation>已存为 %1</translation></message>
<message id="print.sent"><source/><translation>已送打印机</translation></message>
<message id="print.refused"><source/><translation>打印机没有接收。请检查打印机，或先存为 PDF</translation></message>
<message id="print.pdf-files"><source/><translation>PDF 文件 (*.pdf)</translation></message>
<message id="print.sheet"><source/><translation>表单</translation></message>
<message id="print.page"><source/><translation>页码</translation></message>
<message id="print.language"><source/><translation>表单的语言</translation></message>
<message id="print.no-case"><source/><translation>先选中一宗投诉，再打印它的表单</translation></message>
<message id="print.no-sheets"><source/><translation>这套程序没有列出打印的表单</translation></message>
<message id="ledger.title"><source/><translation>台帐</translation></message>
<message id="ledger.procedure"><source/><translation>程序</translation></message>
<message id="ledger.period"><source/><translation>时段</translation></message>
<message id="ledger.from"><source/><translation>自</translation></message>
<message id="ledger.to"><source/><translation>至</translation></message>
<message id="ledger.preview"><source/><translation>预览</translation></message>
<message id="ledger.this-month"><source/><translation>本月</translation></message>
<message id="ledger.last-month"><source/><translation>上月</translation></message>
<message id="ledger.this-quarter"><source/><translation>本季度</translation></message>
<message id="ledger.last-quarter"><source/><translation>上季度</translation></message>
<message id="ledger.this-year"><source/><translation>今年</translation></message>
<message id="ledger.last-year"><source/><translation>去年</translation></message>
<message id="ledger.other"><source/><translation>自定起止</translation></message>
<message id="ledger.ends-first"><source/><translation>终日早于始日</translation></message>
</context>
</TS>
