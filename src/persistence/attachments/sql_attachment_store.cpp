// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/attachments/sql_attachment_store.h"

#include "persistence/data_file.h"
#include "persistence/sql/transaction.h"

#include <algorithm>

namespace recourse {

namespace {

constexpr std::size_t kChunkBytes = 1024 * 1024;

bool isKept(Connection& connection, const std::string& digest) {
    Statement find(connection, "SELECT 1 FROM attachment_content WHERE digest = ?");
    return find.bind(digest).next();
}

void writeContent(Connection& connection, const std::string& digest, ByteView content) {
    Statement(connection, "INSERT INTO attachment_content (digest, size) VALUES (?, ?)")
        .bind(digest)
        .bind(static_cast<std::int64_t>(content.size()))
        .run();
    Statement chunk(connection, "INSERT INTO attachment_chunk (digest, position, content) VALUES (?, ?, ?)");
    for (std::size_t at = 0; at < content.size(); at += kChunkBytes)
        chunk.bind(digest)
            .bind(static_cast<std::int64_t>(at / kChunkBytes))
            .bind(content.subspan(at, std::min(kChunkBytes, content.size() - at)))
            .run();
}

} // namespace

Stored<std::string> SqlAttachmentStore::keep(ByteView content) {
    return guarded([&] {
        if (content.size() > static_cast<std::size_t>(kLargestAttachment))
            throw SqlError(StorageError::Kind::Failed, "attachment of " + std::to_string(content.size()) + " bytes");
        std::string digest = toHex(m_file.evidence().digest(content).bytes);
        Transaction transaction(m_file.connection());
        if (!isKept(m_file.connection(), digest)) {
            writeContent(m_file.connection(), digest, content);
            transaction.commit();
        }
        return digest;
    });
}

Stored<Bytes> SqlAttachmentStore::load(const std::string& digest) {
    return guarded([&] {
        if (!isKept(m_file.connection(), digest))
            throw SqlError(StorageError::Kind::Missing, "attachment " + digest);
        Bytes content;
        Statement chunks(m_file.connection(),
                         "SELECT content FROM attachment_chunk WHERE digest = ? ORDER BY position");
        chunks.bind(digest);
        while (chunks.next()) {
            const Bytes chunk = chunks.bytes(0);
            content.insert(content.end(), chunk.begin(), chunk.end());
        }
        if (toHex(m_file.evidence().digest(content).bytes) != digest)
            throw SqlError(StorageError::Kind::Corrupt, "attachment " + digest);
        return content;
    });
}

} // namespace recourse
