// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/attachments/attaching.h"

#include "application/ports/attachments.h"
#include "domain/complaints/linking.h"
#include "support/text.h"

#include <algorithm>
#include <array>

namespace recourse {

namespace {

constexpr std::size_t kLongestName = 200; // bytes; file systems take 255
constexpr std::int64_t kBytesPerMegabyte = 1024 * 1024;

/// Devices of Windows, whatever stands after the dot.
constexpr std::array<std::string_view, 6> kDeviceNames{"con", "prn", "aux", "nul", "com", "lpt"};

bool isForbidden(char c) {
    constexpr std::string_view kReserved = "<>:\"/\\|?*";
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || kReserved.find(c) != std::string_view::npos;
}

bool isDeviceName(std::string_view name) {
    std::string stem(name.substr(0, name.find('.')));
    for (char& c : stem)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (stem.size() == 4 && stem.back() >= '0' && stem.back() <= '9')
        stem.pop_back();
    return std::find(kDeviceNames.begin(), kDeviceNames.end(), stem) != kDeviceNames.end();
}

/// Where the ending begins: ".jpg"; at the end if there is none.
std::size_t endingOf(const std::string& name) {
    constexpr std::size_t kLongestEnding = 12;
    const std::size_t dot = name.rfind('.');
    return dot == std::string::npos || dot == 0 || name.size() - dot > kLongestEnding ? name.size() : dot;
}

/// Shortened before its ending, never inside a character.
std::string shortened(const std::string& name) {
    if (name.size() <= kLongestName)
        return name;
    const std::string ending = name.substr(endingOf(name));
    std::size_t end = kLongestName - ending.size();
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
        --end;
    return name.substr(0, end) + ending;
}

Result<Executed, Failure> refusedFile(const char* id, std::vector<Param> params) {
    return Error{Failure{refuse(id, {}, std::move(params)).value}};
}

} // namespace

Result<Executed, Failure> attachFile(Backend& backend, const NewAttachment& attachment) {
    const auto size = static_cast<std::int64_t>(attachment.content.size());
    if (size == 0)
        return refusedFile("attach.empty", {attachment.name});
    if (size > kLargestAttachment)
        return refusedFile("attach.too-large", {attachment.name, kLargestAttachment / kBytesPerMegabyte});
    const auto digest = backend.attachments().keep(attachment.content);
    if (!digest)
        return Error{Failure{digest.error()}};
    Draft draft;
    draft.values = {{"name", attachment.name},
                    {"media-type", attachment.mediaType},
                    {"size", std::to_string(size)},
                    {"digest", *digest}};
    if (attachment.record)
        draft.values["record"] = std::to_string(attachment.record->value());
    return backend.executor().execute(
        {std::string(Attach::id), attachment.caseId, {}, std::move(draft), attachment.commandId, backend.signedIn()});
}

Result<Bytes, Failure> attachedBytes(Backend& backend, const Attachment& attachment) {
    auto content = backend.attachments().load(attachment.digest.value_or(""));
    if (content)
        return *std::move(content);
    const std::string name = attachment.name.value_or("");
    switch (content.error().kind) {
    case StorageError::Kind::Corrupt:
        return Error{Failure{refuse("attach.damaged", {}, {name}).value}};
    case StorageError::Kind::Missing:
        return Error{Failure{refuse("attach.missing", {}, {name}).value}};
    default:
        return Error{Failure{content.error()}};
    }
}

std::string safeFileName(std::string_view name) {
    std::string safe(name.substr(name.find_last_of("/\\") + 1));
    std::replace_if(safe.begin(), safe.end(), isForbidden, '_');
    safe = std::string(trimmed(safe));
    while (!safe.empty() && (safe.back() == '.' || safe.back() == ' '))
        safe.pop_back();
    safe.erase(0, safe.find_first_not_of('.'));
    if (safe.empty() || isDeviceName(safe))
        safe.insert(0, "file-");
    return shortened(safe);
}

std::string numberedFileName(const std::string& name, int number) {
    if (number < 2)
        return name;
    const std::size_t ending = endingOf(name);
    return name.substr(0, ending) + " (" + std::to_string(number) + ")" + name.substr(ending);
}

} // namespace recourse
