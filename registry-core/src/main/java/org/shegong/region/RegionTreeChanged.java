package org.shegong.region;

/** Regions got other names, parents or successors; what was derived from the tree may be so no more. */
public record RegionTreeChanged() {}
