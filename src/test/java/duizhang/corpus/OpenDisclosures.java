package duizhang.corpus;

import java.util.List;
import java.util.stream.Stream;

/** The disclosures that the program may be developed on. */
final class OpenDisclosures {
  private OpenDisclosures() {}

  static List<Disclosure> all() {
    return Stream
        .of(OpenBudgets.all(), OpenAccounts.all(), OpenPerformance.all(), OpenGovernments.all(), OpenProvinces.all(), OpenDepartments.all(), OpenRegions.all(),
            OpenLayouts.all(), OpenItems.all(), OpenCities.all(), OpenPublished.all(), OpenPublic.all(), OpenPractice.all(), OpenFieldwork.all(),
            HeldDisclosures.opened())
        .flatMap(List::stream).toList();
  }
}
