// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace {

using Messages = std::map<QString, QString>;

QString sourcePath(const char* path) {
    return QStringLiteral(RECOURSE_SOURCE_DIR "/") + QLatin1String(path);
}

/// The messages of one .ts file by id; plural forms a line each. An id that stands twice fails.
void readMessages(const QString& path, Messages& messages) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString id;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("message"))
            id = xml.attributes().value(QLatin1String("id")).toString();
        if (xml.name() != QLatin1String("translation"))
            continue;
        INFO(path.toStdString() << ": " << id.toStdString());
        CHECK(messages.count(id) == 0);
        messages[id] = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    INFO(path.toStdString());
    CHECK_FALSE(xml.hasError());
}

Messages messagesOf(const QString& pattern) {
    Messages messages;
    const QDir folder(sourcePath("resources/i18n"));
    for (const QString& name : folder.entryList({pattern}))
        readMessages(folder.filePath(name), messages);
    REQUIRE_FALSE(messages.empty());
    return messages;
}

std::set<QString> matches(const QString& text, const char* pattern) {
    std::set<QString> found;
    const QRegularExpression expression{QLatin1String(pattern)};
    QRegularExpressionMatchIterator match = expression.globalMatch(text);
    while (match.hasNext())
        found.insert(match.next().captured(1));
    return found;
}

/// The ways in which sources name a text; an id that is put together ends with a dot and is left out.
constexpr const char* kUses[] = {
    R"re(\b(?:Sentence|Term)\s*\{\s*"([^"]*[^".])")re",
    R"re(\b(?:refuse|text)\(\s*"([^"]*[^".])")re",
    R"re(\bissue\([^;]*?,\s*"([a-z0-9-]+\.[a-z0-9.-]*[a-z0-9])")re",
};

/// "quick.due-" + key: some text begins so.
bool isThere(const QString& id, const Messages& messages) {
    if (!id.endsWith(u'-'))
        return messages.count(id) == 1;
    return std::any_of(messages.begin(), messages.end(), [&id](const auto& one) { return one.first.startsWith(id); });
}

} // namespace

TEST_CASE("both languages have the same texts with the same places", "[texts]") {
    const Messages zh = messagesOf(QStringLiteral("*_zh.ts"));
    const Messages en = messagesOf(QStringLiteral("*_en.ts"));
    for (const auto& [id, text] : zh) {
        INFO(id.toStdString());
        REQUIRE(en.count(id) == 1);
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(en.at(id).isEmpty());
        CHECK(matches(text, "(%[1-9n])") == matches(en.at(id), "(%[1-9n])"));
    }
    CHECK(zh.size() == en.size());
}

TEST_CASE("the words of forms are of one language", "[texts]") {
    for (const char* subject : {"labels", "forms"}) {
        for (const auto& [id, text] : messagesOf(QLatin1String(subject) + QStringLiteral("_zh.ts"))) {
            INFO(id.toStdString() << ": " << text.toStdString());
            CHECK(matches(text, "([A-Za-z]*[a-z]{2,}[A-Za-z]*)").empty());
        }
        for (const auto& [id, text] : messagesOf(QLatin1String(subject) + QStringLiteral("_en.ts"))) {
            INFO(id.toStdString() << ": " << text.toStdString());
            CHECK(matches(text, "([\\x{3000}-\\x{9fff}\\x{ff00}-\\x{ffef}])").empty());
        }
    }
}

TEST_CASE("every text that the sources name is there", "[texts]") {
    const Messages zh = messagesOf(QStringLiteral("*_zh.ts"));
    QDirIterator files(sourcePath("src"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    std::size_t named = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        QString source = QString::fromUtf8(file.readAll());
        source.remove(QRegularExpression(QStringLiteral("//[^\n]*")));
        for (const char* use : kUses) {
            for (const QString& id : matches(source, use)) {
                INFO(file.fileName().toStdString() << " names " << id.toStdString());
                CHECK(isThere(id, zh));
                ++named;
            }
        }
    }
    CHECK(named > 0);
}
