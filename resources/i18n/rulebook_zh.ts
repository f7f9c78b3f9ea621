<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name/>
<message id="rulebook.approval"><source/><translation>批准</translation></message>
<message id="rulebook.no-clock"><source/><translation>没有数字时限</translation></message>
<message id="rulebook.all-cases"><source/><translation>所有情形</translation></message>
<message id="rulebook.from-event"><source/><translation>从“%1”起</translation></message>
<message id="rulebook.who-looks"><source/><translation>谁来操作</translation></message>
<message id="rulebook.unanswered" numerus="yes"><source/><translation><numerusform>还有 %1 个分级问题没有回答</numerusform></translation></message>
<message id="rulebook.waits-for"><source/><translation>等“%1”之后起算：%2</translation></message>
<message id="rulebook.no-class"><source/><translation>由文员选定并说明理由</translation></message>
<message id="rulebook.handling"><source/><translation>承办</translation></message>
<message id="rulebook.admission"><source/><translation>受理</translation></message>
<message id="rulebook.charging"><source/><translation>费用</translation></message>
<message id="rulebook.validity"><source/><translation>“有效”的含义</translation></message>
<message id="rulebook.allowed"><source/><translation>可以做</translation></message>
<message id="rulebook.refused"><source/><translation>现在不行</translation></message>
<message id="rulebook.who-may"><source/><translation>谁可以</translation></message>
<message id="rulebook.section.class"><source/><translation>分级</translation></message>
<message id="rulebook.section.dates"><source/><translation>期限</translation></message>
<message id="rulebook.section.intake"><source/><translation>受理与承办</translation></message>
<message id="rulebook.section.routes"><source/><translation>审批路线</translation></message>
<message id="rulebook.section.stages"><source/><translation>要经过的步骤</translation></message>
<message id="rulebook.section.required"><source/><translation>必填内容</translation></message>
<message id="rulebook.section.commands"><source/><translation>此时可以做什么</translation></message>
<message id="rulebook.not-written"><source/><translation>文件“%1”写不进去，没有导出。</translation></message>
<message id="rulebook.title"><source/><translation>规程</translation></message>
<message id="rulebook.search"><source/><translation>查找规程、行业、编码</translation></message>
<message id="rulebook.list"><source/><translation>规程列表</translation></message>
<message id="rulebook.in-use"><source/><translation>本文件</translation></message>
<message id="rulebook.comes-with"><source/><translation>随程序，未使用</translation></message>
<message id="rulebook.nothing-found"><source/><translation>没有找到。删去几个字试试。</translation></message>
<message id="rulebook.add"><source/><translation>加入本文件</translation></message>
<message id="rulebook.import"><source/><translation>导入文件…</translation></message>
<message id="rulebook.export"><source/><translation>导出…</translation></message>
<message id="rulebook.import-title"><source/><translation>导入规程文件</translation></message>
<message id="rulebook.export-title"><source/><translation>导出规程</translation></message>
<message id="rulebook.files"><source/><translation>规程文件 (*.json)</translation></message>
<message id="rulebook.revision-in-force"><source/><translation>第 %1 版，自 %2 起施行</translation></message>
<message id="rulebook.not-in-use"><source/><translation>随程序提供，本文件尚未使用</translation></message>
<message id="rulebook.to-be-saved"><source/><translation>将存为第 %1 版</translation></message>
<message id="rulebook.revision"><source/><translation>版本</translation></message>
<message id="rulebook.tab.document"><source/><translation>全文</translation></message>
<message id="rulebook.tab.timeline"><source/><translation>时限图</translation></message>
<message id="rulebook.tab.routes"><source/><translation>审批路线</translation></message>
<message id="rulebook.tab.trial"><source/><translation>试一试</translation></message>
<message id="rulebook.tab.revisions"><source/><translation>版本</translation></message>
<message id="rulebook.find"><source/><translation>在全文中查找</translation></message>
<message id="rulebook.find-next"><source/><translation>下一处</translation></message>
<message id="rulebook.not-found"><source/><translation>没有这段文字</translation></message>
<message id="rulebook.routes.subject"><source/><translation>事项</translation></message>
<message id="rulebook.routes.when"><source/><translation>情形</translation></message>
<message id="rulebook.routes.steps"><source/><translation>步骤（“+”为同时进行）</translation></message>
<message id="rulebook.routes.source"><source/><translation>依据</translation></message>
<message id="rulebook.revisions.number"><source/><translation>版本</translation></message>
<message id="rulebook.revisions.from"><source/><translation>施行日期</translation></message>
<message id="rulebook.revisions.document"><source/><translation>文件</translation></message>
<message id="rulebook.plan.day"><source/><translation>施行日期</translation></message>
<message id="rulebook.plan.reason"><source/><translation>修改理由</translation></message>
<message id="rulebook.plan.save"><source/><translation>保存为新版本</translation></message>
<message id="rulebook.plan.drop"><source/><translation>放弃</translation></message>
<message id="rulebook.saved"><source/><translation>已保存：%1，第 %2 版。已有投诉仍用原来的版本。</translation></message>
<message id="rulebook.exported"><source/><translation>已导出到 %1。</translation></message>
<message id="rulebook.file-faulty" numerus="yes"><source/><translation><numerusform>“%1”有 %2 处错误，什么都没有改：</numerusform></translation></message>
<message id="rulebook.timeline"><source/><translation>各时限从起点事件到期限的长度</translation></message>
<message id="rulebook.timeline.none"><source/><translation>这份规程没有数字时限。</translation></message>
<message id="rulebook.timeline.scale"><source/><translation>刻度按倍数排列，5 分钟与 60 天可在一张图上；1 个工作日按 1 天画。</translation></message>
<message id="rulebook.timeline.at-once"><source/><translation>立即</translation></message>
<message id="rulebook.trial.inputs"><source/><translation>设想的投诉</translation></message>
<message id="rulebook.trial.clear"><source/><translation>全部清空</translation></message>
<message id="rulebook.trial.result"><source/><translation>规程的回答</translation></message>
<message id="rulebook.trial.what"><source/><translation>事项</translation></message>
<message id="rulebook.trial.says"><source/><translation>结果</translation></message>
<message id="rulebook.trial.rule"><source/><translation>依据</translation></message>
<message id="rulebook.trial.facts"><source/><translation>情况</translation></message>
<message id="rulebook.trial.events"><source/><translation>已发生的事</translation></message>
<message id="rulebook.trial.criteria"><source/><translation>分级问题</translation></message>
<message id="rulebook.trial.hint"><source/><translation>边填边看：空着就是不知道。什么都不会保存。</translation></message>
<message id="choice.yes-no.unknown"><source/><translation>不知道</translation></message>
<message id="action.procedures"><source/><translation>规程</translation></message>
<message id="action-hint.procedures"><source/><translation>查看、试用、导入规程</translation></message>
</context>
</TS>
