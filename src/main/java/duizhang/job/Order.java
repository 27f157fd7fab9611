package duizhang.job;

/**
 * One call of a job.
 *
 * @param choices what was asked for beside the job file
 */
record Order(JobFile job, Choices choices, Engine engine, Progress progress) {}
