// folder_trees.h: small folders for tests of the node: made, described, compared, mounted.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <functional>
#include <memory>

namespace holdfast::tests {

/// Relative path to "type mode mtime content": equal maps are equal trees. `.holdfast` at the top
/// is left out, as in backups.
QMap<QByteArray, QByteArray> describeTree(const QString &folder);

/// Writes `content` to a file, making its folders; times are set to a fixed past with nanoseconds.
void writeFile(const QString &path, const QByteArray &content, int mode = 0644);

/// A tree that can be told from others by `mark`: files, an empty folder, a link, odd names, modes.
void makeTree(const QString &folder, const QByteArray &mark);

/// Everything in a folder whose name shows that Holdfast made it, at the top and in .holdfast.
QStringList leftovers(const QString &folder);

/// Mounts a tmpfs, or `source` bound, on `folder` for as long as it lives; isMounted() is false
/// where that is not possible (not root).
class Mount
{
public:
    static Mount tmpfs(const QString &folder, qint64 sizeBytes);
    static Mount bind(const QString &source, const QString &folder);
    static Mount overlay(const QString &folder, const QString &options);
    ~Mount();
    Mount(Mount &&other) noexcept;
    Mount(const Mount &) = delete;
    Mount &operator=(Mount &&) = delete;
    bool isMounted() const { return !m_folder.isEmpty(); }

private:
    explicit Mount(QString folder)
        : m_folder(std::move(folder))
    {}
    QString m_folder;
};

/// Runs `work` in a child process and returns its exit code; -signal when a signal ended it.
int inChild(const std::function<int()> &work);

} // namespace holdfast::tests
