<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
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
