package duizhang.prose;

import duizhang.codes.DocumentKind;
import duizhang.codes.Stage;
import duizhang.form.Profile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which year and stage a sentence speaks of that names none: those of the document, in a government's report those of its section, since a report
 * on the execution of one year's budget holds the draft of the next.
 */
final class SectionTime {
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");

  private final Profile profile;
  private final Outline outline;
  private Integer spoken;

  SectionTime(Profile profile, Outline outline) {
    this.profile = profile;
    this.outline = outline;
  }

  /** A new section begins: what was spoken of does not carry on. */
  void leaveSection() {
    spoken = null;
  }

  /** A sentence names the year that it and what follows is about. */
  void speaks(Integer year) {
    spoken = year;
  }

  Integer year() {
    if (profile.kind() != DocumentKind.GOVERNMENT_REPORT || profile.year() == null) {
      return profile.year();
    }
    if (spoken != null) {
      return spoken;
    }
    for (String heading : outline.path()) {
      Matcher matcher = YEAR.matcher(heading);
      if (matcher.find() && Math.abs(Integer.parseInt(matcher.group(1)) - profile.year()) <= 1) {
        return Integer.valueOf(matcher.group(1));
      }
    }
    return profile.year();
  }

  Stage stage() {
    return profile.kind() == DocumentKind.GOVERNMENT_REPORT ? ofHeadings() : profile.kind().stage();
  }

  private Stage ofHeadings() {
    for (String heading : outline.path()) {
      if (heading.matches(".*20\\d\\d年[^,]*(预算草案|预算安排).*")) {
        return Stage.BUDGET;
      }
      if (heading.matches(".*20\\d\\d年[^,]*执行情况.*")) {
        return Stage.EXECUTION;
      }
    }
    return profile.title() != null && profile.title().contains("决算") ? Stage.FINAL : null;
  }
}
