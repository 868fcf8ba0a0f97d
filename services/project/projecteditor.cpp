#include "services/project/projecteditor.h"
#include "services/project/onpool.h"
#include "services/project/projectloader.h"
#include "services/project/yamltree.h"
#include <QCoroFuture>
#include <QFile>
#include <QSaveFile>

namespace Pilothouse {
namespace {

int lineOf(const YamlNode& root, const QStringList& path)
{
    const YamlNode* node = &root;
    for (const QString& key : path) {
        node = node == nullptr ? nullptr : node->find(key);
    }
    return node == nullptr ? 0 : node->position.line;
}

ProjectDraft draftOf(const QByteArray& bytes, const QString& file, const QList<ProjectEdit>& edits)
{
    ProjectDraft draft;
    const Result<QByteArray> edited = editYaml(bytes, edits);
    if (!edited) {
        draft.refusal = edited.error();
        return draft;
    }
    draft.bytes = *edited;
    draft.diagnostics = ProjectLoader(ProjectFiles::onDisk()).read(*edited, file).diagnostics;
    if (const auto root = readYaml(*edited, file)) {
        for (const ProjectEdit& edit : edits) {
            draft.lines << lineOf(*root, edit.path);
        }
    }
    return draft;
}

} // namespace

QCoro::Task<ProjectDraft> ProjectEditor::draft(QByteArray bytes, QString file, QList<ProjectEdit> edits)
{
    const QFuture<ProjectDraft> made = onPool<ProjectDraft>([bytes, file, edits] { return draftOf(bytes, file, edits); });
    co_return co_await made;
}

QCoro::Task<Result<>> ProjectEditor::write(QString file, QByteArray before, QByteArray after)
{
    const QFuture<Result<>> written = onPool<Result<>>([file, before, after]() -> Result<> {
        const Result<QByteArray> now = readProjectFile(file);
        if (!now) {
            return forward(now);
        }
        if (*now != before) {
            return failure(ErrorCode::Conflict, tr("%1 was changed by somebody else meanwhile.").arg(file), tr("It is read again now; make your change once more."));
        }
        QSaveFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(after) != after.size() || !target.commit()) {
            return failure(ErrorCode::Io, tr("%1 cannot be written: %2.").arg(file, target.errorString()), tr("Make room, or change the permissions of its folder."));
        }
        return {};
    });
    co_return co_await written;
}

} // namespace Pilothouse
