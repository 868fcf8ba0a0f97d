#pragma once
#include "models/core/result.h"
#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <memory>
#include <vector>

namespace Pilothouse {

/// One configuration file by its path inside the router's container.
struct NginxSource {
    QByteArray path;
    QByteArray text;
};

/// One directive as it stands in a file: `name argument…;` or `name argument… { … }`.
struct NginxStatement {
    QByteArray name;
    QList<QByteArray> arguments; ///< without quotes, escapes resolved
    QByteArray file;
    int line = 1;
    qsizetype begin = 0; ///< byte offset of the name
    qsizetype end = 0; ///< byte offset behind the `;` or the closing brace
    qsizetype bodyBegin = 0; ///< behind the opening brace; 0: no block
    std::vector<NginxStatement> children;

    [[nodiscard]] bool isBlock() const { return bodyBegin > 0; }
    [[nodiscard]] QByteArray argument(qsizetype index) const { return arguments.value(index); }
    [[nodiscard]] QString place() const; ///< "conf.d/site.conf:12", the full path
};

/// A directive where it takes effect: includes are expanded in place, so that one statement of a file that is
/// included twice appears twice.
struct NginxNode {
    const NginxStatement* statement = nullptr; ///< null for the root
    NginxNode* parent = nullptr;
    std::vector<std::unique_ptr<NginxNode>> children;

    [[nodiscard]] bool is(const char* name) const { return statement != nullptr && statement->name == name; }
    [[nodiscard]] QByteArray argument(qsizetype index) const { return statement != nullptr ? statement->argument(index) : QByteArray(); }
    [[nodiscard]] QList<const NginxNode*> all(const char* name) const; ///< children of that name, in order
    /// The directives of that name that take effect in this block by nginx's rule: those of the innermost
    /// block that has any; none are added from further out.
    [[nodiscard]] QList<const NginxNode*> effective(const char* name) const;
    [[nodiscard]] const NginxNode* enclosing(const char* name) const; ///< this node or the nearest around it; null: none
};

/// A whole nginx configuration.
class NginxConfig {
    Q_DECLARE_TR_FUNCTIONS(NginxConfig)
public:
    /// `files`: the main file first, then every file it includes, as `nginx -T` gives them. An include of
    /// files that are not among them is empty. InvalidInput names file and line of what cannot be read.
    [[nodiscard]] static Result<NginxConfig> parse(const QList<NginxSource>& files);
    [[nodiscard]] const NginxNode& root() const { return *m_root; }
    /// Whether an `include` of the http block would also read a new file of this path; `isHttpLevel` false
    /// asks for any include anywhere.
    [[nodiscard]] bool isIncluded(const QByteArray& path, bool isHttpLevel) const;

private:
    NginxConfig() = default;
    [[nodiscard]] Result<> expand(NginxNode& into, const std::vector<NginxStatement>& statements, int depth);
    [[nodiscard]] QByteArray absolute(const QByteArray& pattern) const;

    // Shared, since nodes point into them and a configuration may be moved.
    std::vector<std::pair<QByteArray, std::unique_ptr<std::vector<NginxStatement>>>> m_files;
    std::unique_ptr<NginxNode> m_root;
    int m_nodes = 0;
};

/// The files in the output of `nginx -T`, in its order.
[[nodiscard]] QList<NginxSource> readNginxDump(const QByteArray& output);

/// The statements of one file, includes left as they are.
[[nodiscard]] Result<std::vector<NginxStatement>> parseNginxFile(const NginxSource& source);

} // namespace Pilothouse
