<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="adopt.dates"><source/><translation>本案期限的变化：</translation></message>
    <message id="adopt.would"><source/><translation>由第 %1 版改用第 %2 版后的变化：</translation></message>
    <message id="adopt.approvals" numerus="yes"><source/><translation><numerusform>%1 个审批要重新开始</numerusform></translation></message>
    <message id="adopt.no-choice"><source/><translation>新版名单中没有“%1”。请更正所选项，或在程序中补上</translation></message>
    <message id="adopt.no-class"><source/><translation>新版没有类别“%1”。请重新分类，或在程序中补上该类别</translation></message>
    <message id="adopt.no-field"><source/><translation>新版没有字段“%1”，而本案已填写。请先清空，或在程序中补上该字段</translation></message>
    <message id="adopt.no-step"><source/><translation>新版没有步骤“%1”，而本案已完成该步骤。请在程序中补上该步骤</translation></message>
    <message id="adopt.none"><source/><translation>第 %1 版之后没有已施行的新版程序</translation></message>
    <message id="adopt.other-kind"><source/><translation>字段“%1”在新版中类型不同。请先清空，或更正程序</translation></message>
    <message id="verb.adopt-revision"><source/><translation>改用新版规程</translation></message>
    <message id="cli.in-force-from"><source/><translation>自 %1 起</translation></message>
    <message id="cli.procedure-added"><source/><translation>%1：已加入第 %2 版，自 %3 起施行</translation></message>
    <message id="cli.procedure-same"><source/><translation>两者内容相同</translation></message>
    <message id="comparison.added"><source/><translation>新增</translation></message>
    <message id="comparison.for"><source/><translation>%1（适用于：%2）</translation></message>
    <message id="comparison.moved"><source/><translation>调整顺序</translation></message>
    <message id="comparison.removed"><source/><translation>删去</translation></message>
    <message id="comparison.section.head"><source/><translation>文件</translation></message>
    <message id="comparison.section.lists"><source/><translation>名单</translation></message>
    <message id="revision.added-meanwhile"><source/><translation>刚有人加了这套程序的新版。请先与它对照，再把自己的作为下一版加入</translation></message>
    <message id="revision.no-reason"><source/><translation>请写明程序为什么修改</translation></message>
    <message id="revision.not-next"><source/><translation>这是第 %1 版，而数据文件中的下一版是第 %2 版。请先与最新一版对照，再改成这个版号</translation></message>
    <message id="revision.too-early"><source/><translation>第 %1 版自 %2 起施行，下一版的施行日不能早于这一天</translation></message>
    <message id="revision.unchanged"><source/><translation>内容与第 %1 版相同，没有要加的</translation></message>
</context>
</TS>
