package duizhang.publish;

import duizhang.store.PartStore;
import java.nio.file.Path;

/**
 * What was published.
 *
 * @param dataset the folder of the CSV files
 * @param report the page to open first
 * @param quality the report for machines
 * @param parts what to know of it the next time
 */
public record Published(Path dataset, Path report, Path quality, PartStore.Publication parts) {}
