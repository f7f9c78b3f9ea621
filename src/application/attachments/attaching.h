// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backend.h"

namespace recourse {

/// A file or picture somebody adds to a case.
struct NewAttachment {
    CaseId caseId{0};
    std::string name;
    std::string mediaType;
    std::optional<RowId> record; ///< none: the complaint
    Bytes content;
    std::int64_t commandId = 0; ///< asking twice with one id attaches once
};

/// Keeps the bytes, then files the attachment. Refused if it is empty, too large, or the case has it already.
[[nodiscard]] Result<Executed, Failure> attachFile(Backend& backend, const NewAttachment& attachment);

/// The bytes as they were attached. Refused in words if they are damaged or missing.
[[nodiscard]] Result<Bytes, Failure> attachedBytes(Backend& backend, const Attachment& attachment);

/// The name as a file can be called on any computer, without folders; never empty.
[[nodiscard]] std::string safeFileName(std::string_view name);

/// "photo (2).jpg" for the second photo.jpg.
[[nodiscard]] std::string numberedFileName(const std::string& name, int number);

} // namespace recourse
