package duizhang.publish;

import java.nio.file.Path;

/**
 * What was published.
 *
 * @param dataset the folder of the CSV files
 * @param report the page to open first
 * @param quality the report for machines
 */
public record Published(Path dataset, Path report, Path quality) {}
