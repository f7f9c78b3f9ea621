// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/statement.h"

#include <QSqlError>
#include <QVariant>

namespace recourse {

namespace {

// Null texts and byte arrays would be stored as NULL, so that empty ones must not be null.
QString boundText(std::string_view text) {
    return text.empty() ? QLatin1String("") : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray boundBytes(ByteView bytes) {
    return bytes.empty()
               ? QByteArray("")
               : QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

} // namespace

Statement::Statement(Connection& connection, std::string sql)
    : m_connection(connection)
    , m_sql(std::move(sql))
    , m_query(connection.takePrepared(m_sql)) {}

Statement::~Statement() {
    m_connection.giveBack(m_sql, std::move(m_query));
}

Statement& Statement::bind(const SqlValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return bind(*number);
    if (const auto* text = std::get_if<std::string>(&value))
        return bind(std::string_view(*text));
    if (const auto* bytes = std::get_if<Bytes>(&value))
        return bind(ByteView(*bytes));
    m_query.bindValue(m_bound++, QVariant());
    return *this;
}

Statement& Statement::bind(std::int64_t value) {
    m_query.bindValue(m_bound++, QVariant::fromValue(static_cast<qlonglong>(value)));
    return *this;
}

Statement& Statement::bind(std::string_view text) {
    m_query.bindValue(m_bound++, boundText(text));
    return *this;
}

Statement& Statement::bind(ByteView bytes) {
    m_query.bindValue(m_bound++, boundBytes(bytes));
    return *this;
}

Statement& Statement::bindAll(const std::vector<SqlValue>& values) {
    for (const SqlValue& value : values)
        bind(value);
    return *this;
}

void Statement::start() {
    m_started = true;
    if (!m_query.exec()) {
        const QSqlError error = m_query.lastError();
        throw SqlError(kindOfSqliteCode(error.nativeErrorCode().toInt()), error.text().toStdString() + " in: " + m_sql);
    }
}

bool Statement::next() {
    if (!m_started)
        start();
    if (m_query.next())
        return true;
    const QSqlError error = m_query.lastError();
    if (error.isValid())
        throw SqlError(kindOfSqliteCode(error.nativeErrorCode().toInt()), error.text().toStdString() + " in: " + m_sql);
    return false;
}

void Statement::run() {
    start();
    reset();
}

void Statement::reset() {
    m_query.finish();
    m_started = false;
    m_bound = 0;
}

bool Statement::isNull(int column) const {
    return m_query.isNull(column);
}

std::int64_t Statement::integer(int column) const {
    return m_query.value(column).toLongLong();
}

std::string Statement::text(int column) const {
    return m_query.value(column).toString().toStdString();
}

Bytes Statement::bytes(int column) const {
    const QByteArray bytes = m_query.value(column).toByteArray();
    return {bytes.begin(), bytes.end()};
}

SqlValue Statement::value(int column) const {
    if (m_query.isNull(column))
        return {};
    switch (m_query.value(column).typeId()) {
    case QMetaType::LongLong:
        return integer(column);
    case QMetaType::QByteArray:
        return bytes(column);
    default:
        return text(column);
    }
}

} // namespace recourse
