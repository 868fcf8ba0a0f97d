#pragma once
#include "models/environment/project.h"
#include "tests/support/unusedruntime.h"
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace Pilothouse {

/// A router container and three backends (plain, blue, green) of a service, on a network of their own; gone
/// with the object. Each backend answers its name, the path and the headers it got; /static/NAME.css is there
/// only on the backend of that name (plain.css, blue.css, green.css).
class NginxStack {
public:
    /// `files`: path in the stack's folder → content; conf.d is mounted at /etc/nginx/conf.d.
    NginxStack(QMap<QString, QByteArray> files, QString service = QStringLiteral("web"), int port = 8000,
        QStringList mounts = {QStringLiteral("conf.d:/etc/nginx/conf.d:ro")});
    ~NginxStack();
    NginxStack(const NginxStack&) = delete;
    NginxStack& operator=(const NginxStack&) = delete;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString config() const { return m_folder.filePath(QStringLiteral("conf.d")); }
    [[nodiscard]] QByteArray read(const QString& file) const;
    void write(const QString& file, const QByteArray& content) const;
    [[nodiscard]] Environment environment() const;
    [[nodiscard]] int port() const { return m_publicPort; }
    [[nodiscard]] QString router() const { return m_name + QStringLiteral("-router"); }
    [[nodiscard]] QString backend(Slot slot) const;
    /// Removes the router's container and makes it anew, as `docker compose up --force-recreate` does.
    void recreateRouter();
    void startBackend(Slot slot);
    /// Body and status of one request on a fresh connection, "Host: example.test".
    QByteArray get(const QString& path, int* status = nullptr, QByteArray* head = nullptr, const QByteArray& method = "GET") const;
    void waitUntilServing();
    static QByteArray docker(const QStringList& arguments, bool mayFail = false);

private:
    void startRouter();

    QString m_name;
    QTemporaryDir m_folder;
    QString m_service;
    int m_servicePort;
    QStringList m_mounts;
    int m_publicPort = 0;
};

/// The containers of a NginxStack, by the docker program.
class StackRuntime final : public UnusedRuntime {
public:
    explicit StackRuntime(const NginxStack* stack)
        : m_stack(stack)
    {
    }
    QCoro::Task<Result<QList<ObservedContainer>>> containers() override;
    QCoro::Task<Result<ObservedContainer>> inspect(QString container) override;
    QCoro::Task<Result<>> start(QString container) override;
    QCoro::Task<Result<>> stop(QString container, Milliseconds grace, std::stop_token stop) override;
    QCoro::Task<Result<>> remove(QString container) override;

    QCoro::Task<Result<LeaseHolder>> acquireLease(LeaseRequest request) override;
    QCoro::Task<Result<>> releaseLease(QString identity) override;

    QMap<Slot, QString> imageIds; ///< what containers() says of a slot's image
    QString leasedTo; ///< identity of who holds the lease; empty: free

private:
    const NginxStack* m_stack;
};

} // namespace Pilothouse
