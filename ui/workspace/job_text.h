// ui/workspace/job_text.h: what a job is called, how it stands and what it does, in words.
#pragma once

#include "ui/workspace/job_feed.h"
#include "ui/workspace/server_directory.h"

#include "ui/kit/status.h"

namespace holdfast::ui {

/// What a job is called: "Back up Survival".
QString jobTitle(const Job &job, const ServerDirectory &servers);
/// What it does now or how it ended, in one line.
QString jobDetail(const JobFeed::Entry &entry);
kit::Status jobStatus(const Job &job);
/// A step of a job: "Reading back and comparing", once done "Read back, every checksum equal". A
/// phase that only a newer service knows stays as it came.
QString jobPhaseText(const QString &phase, bool isDone);

} // namespace holdfast::ui
