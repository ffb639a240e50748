package org.shegong.operation;

import org.shegong.shared.DomainError;

/** Nothing of an operation was done; told outside its transaction, so that what must be kept of a refusal can be. */
public record OperationRefused(Operation operation, DomainError refusal) {}
