#include "progress_bar.h"

#include "human_text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRedrawMs = 100;
constexpr int kBarWidth = 24;

int terminalWidth()
{
    winsize size = {};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

QString progressLine(const QString &phase, qint64 done, qint64 total, qint64 files,
                     double bytesPerSecond)
{
    QString line = phase;
    if (total > 0) {
        const double share = std::clamp(double(done) / double(total), 0.0, 1.0);
        const int filled = int(share * kBarWidth);
        line +=
            u" [%1%2] %3%  %4 of %5"_s.arg(QString(filled, u'#'), QString(kBarWidth - filled, u'-'))
                .arg(int(share * 100), 3)
                .arg(sizeText(done), sizeText(total));
    } else {
        line += u"  %1"_s.arg(sizeText(done));
    }
    if (files > 0)
        line += u"  %1 files"_s.arg(files);
    if (bytesPerSecond >= 1) {
        line += u"  %1/s"_s.arg(sizeText(std::llround(bytesPerSecond)));
        if (total > done)
            line += u"  %1 left"_s.arg(spanText(
                std::chrono::seconds(std::llround(double(total - done) / bytesPerSecond))));
    }
    return line;
}

ProgressBar::~ProgressBar()
{
    clear();
}

double ProgressBar::measureRate(const QString &phase, qint64 done)
{
    if (phase != m_phase || !m_sincePhase.isValid() || done < m_doneAtPhase) {
        m_phase = phase;
        m_doneAtPhase = done;
        m_sincePhase.start();
        return 0;
    }
    const qint64 elapsed = m_sincePhase.elapsed();
    return elapsed < 500 ? 0 : double(done - m_doneAtPhase) * 1000.0 / double(elapsed);
}

void ProgressBar::show(const QString &phase, qint64 done, qint64 total, qint64 files)
{
    const double rate = measureRate(phase, done);
    if (!m_isShown || (m_sinceDrawn.isValid() && m_sinceDrawn.elapsed() < kRedrawMs))
        return;
    m_sinceDrawn.start();
    m_isDrawn = true;
    const QString line =
        oneLine(progressLine(phase, done, total, files, rate)).left(terminalWidth() - 1);
    std::fprintf(stderr, "\r\033[K%s", line.toUtf8().constData());
    std::fflush(stderr);
}

void ProgressBar::clear()
{
    if (!m_isDrawn)
        return;
    std::fprintf(stderr, "\r\033[K");
    std::fflush(stderr);
    m_isDrawn = false;
}

} // namespace holdfast::ctl
