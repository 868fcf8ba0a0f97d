#pragma once
#include "services/process/oneanswer.h"
#include "services/runtime/compose/dockerreader.h"
#include "services/runtime/runtime.h"

namespace Pilothouse {

/// Looks at the Docker host; changes nothing.
class DockerInspector {
    Q_DECLARE_TR_FUNCTIONS(DockerInspector)
public:
    explicit DockerInspector(const DockerCli& docker);

    QCoro::Task<Result<RuntimeFacts>> facts() const;
    /// Containers of these Compose projects, running or not, without throw-away ones.
    QCoro::Task<Result<QList<ObservedContainer>>> containers(QStringList projects) const;
    QCoro::Task<Result<ObservedContainer>> container(QString nameOrId) const;
    QCoro::Task<Result<QList<ObservedImage>>> images(QString repository) const; ///< newest first
    QCoro::Task<Result<ObservedImage>> image(QString nameOrId) const;
    /// ID of some image of the local store.
    QCoro::Task<Result<QString>> anyImage() const;

private:
    QCoro::Task<Result<RuntimeFacts>> readFacts() const;

    const DockerCli& m_docker;
    DockerReader m_reader;
    mutable OneAnswer<RuntimeFacts> m_facts;
};

} // namespace Pilothouse
