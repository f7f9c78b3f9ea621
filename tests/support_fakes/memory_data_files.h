// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/data_files.h"
#include "support_fakes/memory_file.h"
#include "support_fakes/small_office.h"

#include <map>

namespace recourse {

/// Data files by their path, each with one account.
class MemoryDataFiles final : public DataFiles {
public:
    void make(const std::string& path, const std::string& person, const std::string& password) {
        auto office = smallOffice();
        m_files[path] = {std::make_shared<MemoryFile>(office, kClerk, officeTime(10, 0)), office, person, password};
    }
    void remove(const std::string& path) { m_files.erase(path); }
    [[nodiscard]] MemoryFile& file(const std::string& path) { return *m_files.at(path).backend; }

    [[nodiscard]] std::vector<Preset> presets() const override {
        std::vector<Preset> presets;
        const auto office = smallOffice();
        for (const auto& procedure : office->procedures)
            presets.push_back({procedure->code, procedure->title, procedure->trade, procedure->summary, {}});
        return presets;
    }
    Stored<Done> create(const NewFile& file) override {
        if (m_files.contains(file.path))
            return Error{StorageError{StorageError::Kind::Exists, {}}};
        make(file.path, file.personName, file.password);
        return Done{};
    }
    Stored<Done> createDemo(const DemoFile& demo) override {
        make(demo.path, "质量文员甲", "demo");
        return Done{};
    }
    Stored<std::vector<std::string>> accounts(const std::string& path) override {
        const auto found = m_files.find(path);
        if (found == m_files.end())
            return Error{StorageError{StorageError::Kind::Missing, path}};
        return std::vector{found->second.person};
    }
    Stored<std::shared_ptr<const Office>> office(const std::string& path) override { return m_files.at(path).office; }
    Result<SignedIn, SignInFailure> signIn(const SignInRequest& request) override {
        const File& file = m_files.at(request.path);
        if (file.person != request.name || file.password != request.password)
            return Error{SignInFailure{WrongCredentials{}}};
        return SignedIn{file.backend, file.office};
    }

private:
    struct File {
        std::shared_ptr<MemoryFile> backend;
        std::shared_ptr<const Office> office;
        std::string person;
        std::string password;
    };
    std::map<std::string, File> m_files;
};

} // namespace recourse
