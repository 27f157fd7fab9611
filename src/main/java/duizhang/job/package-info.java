/**
 * Strings the rooms into one Spring Batch job: crawl, extract (partitioned), reconcile, publish.
 *
 * <p>Takes a job file; gives the database, the published files and a report of the run. Holds limits, parallelism, progress and recovery after a
 * kill; knows all rooms except the door.
 */
package duizhang.job;
