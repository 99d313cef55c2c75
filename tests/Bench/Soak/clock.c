/* The day's clock of a program, shifted by so many seconds as the file named in SOAK_CLOCK says. Monotonic clocks and waits are left alone:
   Debian's libfaketime shortens waits on conditions, and .NET then spins. Built by the soak: cc -shared -fPIC -O1 -o clock.so clock.c */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static volatile long long shift_ns, read_at;

static void look(void)
{
    struct timespec now;
    syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now);
    long long at = now.tv_sec * 1000LL + now.tv_nsec / 1000000;
    if (read_at && at - read_at < 200) return;
    read_at = at;
    const char *path = getenv("SOAK_CLOCK");
    int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0) return;
    char text[64] = {0};
    if (read(file, text, sizeof text - 1) > 0) shift_ns = (long long)(strtod(text, 0) * 1e9);
    close(file);
}

int clock_gettime(clockid_t id, struct timespec *time)
{
    int answer = syscall(SYS_clock_gettime, id, time);
    if (answer == 0 && (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE))
    {
        look();
        long long all = time->tv_sec * 1000000000LL + time->tv_nsec + shift_ns;
        time->tv_sec = all / 1000000000LL;
        time->tv_nsec = all % 1000000000LL;
    }
    return answer;
}

int gettimeofday(struct timeval *time, void *zone)
{
    struct timespec now;
    (void)zone;
    clock_gettime(CLOCK_REALTIME, &now);
    if (time) { time->tv_sec = now.tv_sec; time->tv_usec = now.tv_nsec / 1000; }
    return 0;
}

time_t time(time_t *out)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (out) *out = now.tv_sec;
    return now.tv_sec;
}
