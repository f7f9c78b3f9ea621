// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <linux/capability.h>
#include <regex>
#include <sys/prctl.h>

#include <QFile>
#include <QProcess>

namespace recourse {

namespace {

constexpr int kLongestRun = 60'000; ///< milliseconds; a run that hangs fails the test instead of stopping it

QStringList asStrings(const Words& words) {
    QStringList strings;
    for (const std::string& word : words)
        strings += QString::fromStdString(word);
    return strings;
}

bool matches(const Json& value, const char* pattern) {
    return value.is_string() && std::regex_match(value.get<std::string>(), std::regex(pattern));
}

} // namespace

Json Ran::json() const {
    INFO(out);
    INFO(err);
    Json document = Json::parse(out, nullptr, false);
    REQUIRE_FALSE(document.is_discarded());
    return document;
}

CommandLine::CommandLine() : environment(QProcessEnvironment::systemEnvironment()) {
    for (const char* home : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(home), m_folder.path());
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Shanghai"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("RECOURSE_PASSWORD"), QStringLiteral("correct horse"));
}

Ran CommandLine::run(const Words& words, const std::string& typed) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    if (m_obeysPermissions)
        process.setChildProcessModifier([] { ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0); });
    process.start(QStringLiteral(RECOURSE_CLI), asStrings(words));
    process.write(typed.data(), static_cast<qint64>(typed.size()));
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(kLongestRun));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

Ran CommandLine::on(const Words& words) {
    Words all{"--file", file(), "--as", "林静"};
    all.insert(all.end(), words.begin(), words.end());
    return run(all);
}

Json CommandLine::answer(const Words& words) {
    Words all = words;
    all.emplace_back("--json");
    const Ran ran = on(all);
    INFO(ran.out);
    INFO(ran.err);
    REQUIRE(ran.status == 0);
    CHECK(ran.err.empty());
    return ran.json();
}

void CommandLine::init(const Words& more) {
    Words all{"init", "--procedure", "pharma,iso-a-d", "--admin", "林静", "--company", "华成制药"};
    all.insert(all.end(), more.begin(), more.end());
    REQUIRE(on(all).status == 0);
}

std::string CommandLine::path(const std::string& name) const {
    return (m_folder.path() + u'/').toStdString() + name;
}

std::string CommandLine::write(const std::string& name, const std::string& bytes) const {
    QFile file(QString::fromStdString(path(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    return path(name);
}

std::string CommandLine::bytes(const std::string& name) const {
    QFile file(QString::fromStdString(path(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Json badBatch() {
    return Json::parse(
        R"({"customer": "康泰制药有限公司", "complainant": "刘采购", "contact": "021-5550 1234", "channel": "telephone",
        "received-at": "2026-02-13 10:00", "matter": "投料前发现桶口有黑色颗粒", "demand": ["compensation"],
        "demand-compensation": "3000 CNY", "complaint_line": [{"product": "中间体A", "material-code": "M-1001",
        "batch": "260701", "quantity": "200 kg", "defect-code": "foreign-matter"}]})");
}

Words fieldsOf(const Json& refused) {
    Words fields;
    for (const Json& issue : refused.at("issues"))
        fields.push_back(issue.at("field").get<std::string>());
    return fields;
}

bool isIsoTime(const Json& value) {
    return matches(value, R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d)");
}

bool isIsoDay(const Json& value) {
    return matches(value, R"(\d{4}-\d\d-\d\d)");
}

std::string keysDiffer(const Json& object, const Words& keys) {
    for (const std::string& key : keys) {
        if (!object.contains(key))
            return "missing: " + key;
    }
    for (const auto& [key, value] : object.items()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            return "unexpected: " + key;
    }
    return {};
}

} // namespace recourse
