/**
 * The door: the command line.
 *
 * <p>Takes arguments; gives exit codes (0 done, 1 wrong usage or configuration, 2 the job failed, 3 with {@code --strict} documents are in
 * quarantine, 4 what is published passes a limit of {@code --fail-on}), progress on standard error and a summary on standard output, always in UTF-8. Knows the job and what its reports hold.
 */
package duizhang.cli;
