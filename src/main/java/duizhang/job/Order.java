package duizhang.job;

/**
 * One call of a job.
 *
 * @param retry whether files in quarantine are tried again although nothing changed
 */
record Order(JobFile job, boolean retry, Engine engine, Progress progress) {}
