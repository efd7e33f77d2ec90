/* A disk that can fail, and that tells what was done to it: preloaded before the C library.
 *
 * Unarmed it does nothing. Armed, it counts what changes files beneath one folder (a write, a truncation, an fsync,
 * a rename, a link, an unlink, an open that may write), fails the nth of these, and writes each to a log that
 * disk.py reads. A write that finds the disk full has written half, as a real one may.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#define REAL(name) static __typeof__(&name) real; if (!real) real = (__typeof__(&name)) dlsym(RTLD_NEXT, #name)

static char under[PATH_MAX];
static __thread char of_fd[PATH_MAX];
static long count, fail_at;
static int failure, from_then_on, log_fd = -1, armed;

/* Fail the nth change (0: none) with an errno, all later ones too if wanted; log to a file (NULL: nowhere). */
void disk_arm(const char *folder, long nth, int error, int sticky, const char *log)
{
    snprintf(under, sizeof under, "%s/", folder);
    count = 0, fail_at = nth, failure = error, from_then_on = sticky;
    if (log)
        log_fd = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
    armed = 1;
}

long disk_count(void) { return count; }

static int fails(void)
{
    count++;
    if (!fail_at || (from_then_on ? count < fail_at : count != fail_at))
        return 0;
    errno = failure;
    return 1;
}

static void put(const void *bytes, size_t size)
{
    while (size) {
        ssize_t done = syscall(SYS_write, log_fd, bytes, size);
        if (done <= 0)
            return;
        bytes = (const char *) bytes + done, size -= done;
    }
}

static void note(char what, uint64_t inode, uint64_t offset, const char *path, const char *to, const void *data,
                 size_t size)
{
    int before = errno;
    if (log_fd >= 0) {
        uint64_t head[6] = {(uint64_t) what, inode, offset, strlen(path), strlen(to), size};
        put(head, sizeof head);
        put(path, strlen(path));
        put(to, strlen(to));
        put(data, size);
    }
    errno = before;
}

static int is_ours(const char *path)
{
    return armed && strncmp(path, under, strlen(under)) == 0;
}

/* Whether a descriptor is of a file, or a folder, beneath ours; gives its inode. */
static int is_our_fd(int fd, struct stat *status)
{
    char name[64], *path = of_fd;
    if (!armed)
        return 0;
    int before = errno;
    snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(name, path, PATH_MAX - 2);
    if (length > 0) {
        path[length] = '/', path[length + 1] = 0;
        if (!is_ours(path) || fstat(fd, status) || !(S_ISREG(status->st_mode) || S_ISDIR(status->st_mode)))
            length = -1;
    }
    errno = before;
    return length > 0;
}

static int opened(int fd, const char *path, int existed)
{
    struct stat status;
    if (fd >= 0 && !existed && !fstat(fd, &status))
        note('C', status.st_ino, 0, path, "", "", 0);
    return fd;
}

#define OPEN(name)                                                        \
    int name(const char *path, int flags, ...)                            \
    {                                                                     \
        REAL(name);                                                       \
        va_list rest;                                                     \
        va_start(rest, flags);                                            \
        mode_t mode = va_arg(rest, mode_t);                               \
        va_end(rest);                                                     \
        if (!is_ours(path) || (flags & O_ACCMODE) == O_RDONLY)            \
            return real(path, flags, mode);                               \
        if (fails())                                                      \
            return -1;                                                    \
        int existed = access(path, F_OK) == 0;                            \
        int fd = opened(real(path, flags, mode), path, existed);          \
        struct stat status;                                               \
        if (fd >= 0 && existed && flags & O_TRUNC && !fstat(fd, &status)) \
            note('T', status.st_ino, 0, "", "", "", 0);                   \
        return fd;                                                        \
    }
OPEN(open)
OPEN(open64)

#define WRITTEN(fd, bytes, size, at, call)                                     \
    struct stat status;                                                        \
    if (!is_our_fd(fd, &status)) {                                             \
        if (armed && fd == 1)                                                  \
            note('A', 0, 0, "", "", bytes, size);                              \
        return call;                                                           \
    }                                                                          \
    if (fails()) {                                                             \
        if (failure != ENOSPC || size < 2)                                     \
            return -1;                                                         \
        size /= 2;                                                             \
    }                                                                          \
    off_t offset = at;                                                         \
    ssize_t done = call;                                                       \
    if (done > 0)                                                              \
        note('W', status.st_ino, offset, "", "", bytes, done);                 \
    return done;

ssize_t write(int fd, const void *bytes, size_t size)
{
    REAL(write);
    WRITTEN(fd, bytes, size, fcntl(fd, F_GETFL) & O_APPEND ? status.st_size : lseek(fd, 0, SEEK_CUR),
            real(fd, bytes, size))
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t where)
{
    REAL(pwrite);
    WRITTEN(fd, bytes, size, where, real(fd, bytes, size, where))
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t where)
{
    REAL(pwrite64);
    WRITTEN(fd, bytes, size, where, real(fd, bytes, size, where))
}

/* What the kernel would copy, copied through our write. */
#define SENDFILE(name, type)                                             \
    ssize_t name(int to, int from, type *where, size_t size)             \
    {                                                                    \
        REAL(name);                                                      \
        struct stat status;                                              \
        char bytes[1 << 16];                                             \
        if (!where || !is_our_fd(to, &status))                           \
            return real(to, from, where, size);                          \
        size = size < sizeof bytes ? size : sizeof bytes;                \
        ssize_t done = pread(from, bytes, size, *where);                 \
        if (done > 0 && (done = write(to, bytes, done)) > 0)             \
            *where += done;                                              \
        return done;                                                     \
    }
SENDFILE(sendfile, off_t)
SENDFILE(sendfile64, off64_t)

#define TRUNCATE(name, type)                                    \
    int name(int fd, type size)                                 \
    {                                                           \
        REAL(name);                                             \
        struct stat status;                                     \
        if (!is_our_fd(fd, &status))                            \
            return real(fd, size);                              \
        if (fails())                                            \
            return -1;                                          \
        int result = real(fd, size);                            \
        if (!result)                                            \
            note('T', status.st_ino, size, "", "", "", 0);      \
        return result;                                          \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                                              \
    int name(int fd)                                            \
    {                                                           \
        REAL(name);                                             \
        struct stat status;                                     \
        if (!is_our_fd(fd, &status))                            \
            return real(fd);                                    \
        if (fails())                                            \
            return -1;                                          \
        note(S_ISDIR(status.st_mode) ? 'D' : 'S', status.st_ino, 0, of_fd, "", "", 0); \
        return 0; /* what matters is what it would have kept */ \
    }
SYNC(fsync)
SYNC(fdatasync)

int rename(const char *from, const char *to)
{
    REAL(rename);
    if (!is_ours(to))
        return real(from, to);
    if (fails())
        return -1;
    int result = real(from, to);
    if (!result)
        note('R', 0, 0, from, to, "", 0);
    return result;
}

int link(const char *from, const char *to)
{
    REAL(link);
    if (!is_ours(to))
        return real(from, to);
    if (fails())
        return -1;
    int result = real(from, to);
    if (!result)
        note('L', 0, 0, from, to, "", 0);
    return result;
}

int unlink(const char *path)
{
    REAL(unlink);
    if (!is_ours(path))
        return real(path);
    if (fails())
        return -1;
    int result = real(path);
    if (!result)
        note('U', 0, 0, path, "", "", 0);
    return result;
}
