// ticket_fetch.h: from a transfer ticket to a file or to standard output.
#pragma once

#include "command_line.h"
#include "file_sink.h"

#include "core/model/backup.h"

namespace holdfast::ctl {

/// `to`: "-" is standard output, empty the ticket's file name in the working folder. Prints what it
/// wrote (a FetchedFile), unless to standard output.
Result<void> fetchTicket(Cli &cli, const TransferTicket &ticket, const std::string &to,
                         ExistingFile existing);

} // namespace holdfast::ctl
