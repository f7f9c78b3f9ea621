<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name/>
<message id="refused.no-class-proposed"><source/><translation>No class waits to be confirmed</translation></message>
<message id="field.class_confirmation.reason"><source/><translation>Remark</translation></message>
</context>
</TS>
