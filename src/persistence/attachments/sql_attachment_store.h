// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/attachments.h"

namespace recourse {

class DataFile;

/// Attachments inside the data file, in pieces of a mebibyte.
class SqlAttachmentStore final : public AttachmentStore {
public:
    explicit SqlAttachmentStore(DataFile& file) : m_file(file) {}
    Stored<std::string> keep(ByteView content) override;
    Stored<Bytes> load(const std::string& digest) override;

private:
    DataFile& m_file;
};

} // namespace recourse
