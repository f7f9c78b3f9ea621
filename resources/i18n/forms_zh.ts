<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name/>
<!-- every form -->
<message id="form.required"><source/><translation>必填</translation></message>
<message id="form.issue"><source/><translation>请改：%1</translation></message>
<message id="form.row-issue"><source/><translation>第 %1 行，%2：%3</translation></message>
<message id="form.choose-from-list"><source/><translation>列表中没有“%1”，请从列表中选</translation></message>
<!-- registration -->
<message id="group.quick"><source/><translation>电话登记</translation></message>
<message id="group.first-line"><source/><translation>产品详情</translation></message>
<message id="group.other-lines"><source/><translation>其他产品和批号</translation></message>
<message id="group.complainant"><source/><translation>投诉人</translation></message>
<message id="group.demand"><source/><translation>客户要求</translation></message>
<message id="group.evidence"><source/><translation>凭据</translation></message>
<message id="group.reception"><source/><translation>受理</translation></message>
<message id="group.extra"><source/><translation>补充项目</translation></message>
<message id="hint.quick"><source/><translation>先记谁、什么产品、什么问题；其余以后再补。</translation></message>
<message id="hint.other-lines"><source/><translation>可从电子表格粘贴；回车到下一格。</translation></message>
<message id="placeholder.matter"><source/><translation>照客户的原话写：什么问题，何时发现，影响多大</translation></message>
<message id="placeholder.customer"><source/><translation>单位或个人</translation></message>
<message id="placeholder.contact"><source/><translation>电话、手机或邮箱</translation></message>
<message id="placeholder.quantity"><source/><translation>例如 300 桶</translation></message>
<message id="placeholder.demand-return-quantity"><source/><translation>例如 300 桶</translation></message>
<message id="placeholder.other-batches"><source/><translation>考虑过哪些批号，结论如何</translation></message>
</context>
</TS>
