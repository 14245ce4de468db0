#include "file_attributes.h"

#include <QtCore/QByteArray>

#include <array>
#include <cerrno>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kLargestList = 64 * 1024;  // the kernel's own limit, XATTR_LIST_MAX
constexpr size_t kLargestValue = 64 * 1024; // XATTR_SIZE_MAX

void copyExtendedAttributes(int from, int to)
{
    QByteArray names(kLargestList, Qt::Uninitialized);
    const ssize_t length = ::flistxattr(from, names.data(), size_t(names.size()));
    if (length <= 0)
        return;
    names.truncate(length);
    QByteArray value(kLargestValue, Qt::Uninitialized);
    for (const QByteArray &name : names.split('\0')) {
        const ssize_t size = name.isEmpty() ? -1
                                            : ::fgetxattr(from, name.constData(), value.data(),
                                                          size_t(value.size()));
        // security.* needs privileges and is set anew by the system; a failure loses no content.
        if (size >= 0)
            ::fsetxattr(to, name.constData(), value.constData(), size_t(size), 0);
    }
}

} // namespace

Result<void> copyAttributes(int from, int to, const QString &path)
{
    struct stat status = {};
    if (::fstat(from, &status) != 0)
        return Error::fromErrno(errno, "stat"_L1, path);
    if (::geteuid() == 0 && ::fchown(to, status.st_uid, status.st_gid) != 0)
        return Error::fromErrno(errno, "chown"_L1, path);
    copyExtendedAttributes(from, to);
    if (::fchmod(to, status.st_mode & 01777) != 0)
        return Error::fromErrno(errno, "chmod"_L1, path);
    const std::array<timespec, 2> times{status.st_atim, status.st_mtim};
    if (::futimens(to, times.data()) != 0)
        return Error::fromErrno(errno, "utimens"_L1, path);
    return {};
}

} // namespace holdfast::node
