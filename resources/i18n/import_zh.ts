<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name/>
<message id="import.no-such-column"><source/><translation>表中没有“%1”这一列</translation></message>
<message id="import.not-utf8"><source/><translation>文件不是 UTF-8 编码，请另存为 UTF-8</translation></message>
<message id="import.not-csv"><source/><translation>无法按 CSV 读取</translation></message>
<message id="import.broken-quotes"><source/><translation>第 %1 行引号不完整</translation></message>
<message id="import.empty"><source/><translation>文件是空的</translation></message>
<message id="import.text-expected"><source/><translation>此处应为文字</translation></message>
<message id="import.values-expected"><source/><translation>此处应为“原写法：含义”的对照表</translation></message>
<message id="import.unknown-key"><source/><translation>不认识“%1”</translation></message>
<message id="import.columns-expected"><source/><translation>至少写明一列</translation></message>
<message id="import.line"><source/><translation>第 %1 行</translation></message>
<message id="import.done"><source/><translation>已导入 %1 宗</translation></message>
<message id="import.checked"><source/><translation>%1 行可导入，未写入任何内容（试运行）</translation></message>
<message id="import.nothing-done"><source/><translation>有 %1 行不能导入，因此全部未导入</translation></message>
<message id="table.answer"><source/><translation>分类判定条款</translation></message>
<message id="table.old_class"><source/><translation>原分类</translation></message>
<message id="field.criterion"><source/><translation>条款</translation></message>
<message id="field.proposed-class"><source/><translation>拟定类别</translation></message>
</context>
</TS>
