package org.shegong.reports.population;

/**
 * What awaits the registrations of a scope.
 *
 * @param ending       active registrations that end within the days asked for
 * @param endingShort  those among them with fewer education hours than their level needs
 * @param missedWindow holders who were never registered although the window after approval has passed
 */
public record RegistrationOutlook(long ending, long endingShort, long missedWindow) {}
