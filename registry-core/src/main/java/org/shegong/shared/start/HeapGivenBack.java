package org.shegong.shared.start;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/**
 * Gives back the memory that only the start needed: left alone, the virtual machine keeps more than two thirds of its
 * heap empty and resident. Takes about a tenth of a second, once.
 */
final class HeapGivenBack {

    private static final String SMALLEST_FREE_SHARE = "20";
    private static final String LARGEST_FREE_SHARE = "50";

    private HeapGivenBack() {}

    static void now() {
        set("MinHeapFreeRatio", SMALLEST_FREE_SHARE);
        set("MaxHeapFreeRatio", LARGEST_FREE_SHARE);
        ManagementFactory.getMemoryMXBean().gc();
    }

    private static void set(String option, String percent) {
        @Nullable HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine == null) {
            return;
        }
        try {
            machine.setVMOption(option, percent);
        } catch (IllegalArgumentException notForThisCollector) {
            // The heap is only given back less far.
        }
    }
}
