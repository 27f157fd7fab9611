package duizhang.job;

import duizhang.schema.FileState;
import duizhang.store.QuarantineStore;
import duizhang.store.RunStore;
import java.util.List;
import java.util.Map;

/**
 * How a run ended, and what is stored now.
 *
 * @param failure null where the job completed, else what broke it
 * @param files how many, by what became of them since the run before
 * @param extracted documents stored by this run
 * @param unchanged current documents that this run did not touch
 */
public record RunReport(
    String failure,
    Map<FileState, Integer> files,
    int extracted,
    int unchanged,
    List<QuarantineStore.Entry> quarantine,
    RunStore.Facts facts) {
  public RunReport {
    quarantine = List.copyOf(quarantine);
  }

  public boolean completed() {
    return failure == null;
  }
}
