package se.finsam.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Tests that are skipped where there is no Chromium, and fail there where the environment requires it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "se.finsam.browser.Chromium#isThereOrRequired",
        disabledReason = "There is no program chromium on the path. Install it: apt-get install chromium")
@interface NeedsChromium {}
